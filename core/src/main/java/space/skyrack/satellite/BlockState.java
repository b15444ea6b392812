package space.skyrack.satellite;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import space.skyrack.environment.Exposure;

/**
 * What changes with time in one block of satellites: stored energy, temperatures, throttle,
 * ledgers.
 *
 * <p>Shape: one entry per satellite of the block; the ledgers are {@code
 * sum_value[flow][satellite]} with {@link Flow#row()}.
 */
public final class BlockState {
  /** Throttle level at which accelerators may work fully. */
  public static final int FULL_LEVEL = 8;

  /** Throttle level of accelerators that are switched off by temperature. */
  public static final int SHUT_DOWN = -1;

  public final int satellites;

  public final double[] battery_J;
  public final double[] loop_K;
  public final double[] radiator_K;

  /** Hottest accelerator at the end of the last step. */
  public final double[] chip_K;

  public final double[] array_K;

  /** {@link #FULL_LEVEL} to 0, which is idle, or {@link #SHUT_DOWN}. */
  public final int[] level;

  public final boolean[] heaterOn;
  public final boolean[] atFloor;
  public final boolean[] rateLimited;
  public final boolean[] busUnserved;
  public final boolean[] coolantCold;
  public final boolean[] eclipseCapped;

  public final double[][] sum_value;

  /** Energy and heat stored when the ledgers started. */
  public final double[] startBattery_J;

  public final double[] startHeat_J;

  public final double[] minCharge_fraction;
  public final double[] maxChip_K;
  public final double[] minChip_K;
  public final double[] maxLoop_K;
  public final double[] minLoop_K;
  public final double[] maxRadiator_K;
  public final double[] minRadiator_K;
  public final int[] leastLevel;

  /** Time below {@link #FULL_LEVEL}, or with work cut by the eclipse policy. */
  public final long[] throttled_ns;

  /** Of every limit met since the start, in order of time: epoch, kind, raw bits of the value. */
  public final long[] eventHash;

  /** Means over the last step of the last advance, for sampling. */
  public final double[] lastArray_W;

  public final double[] lastLoad_W;
  public final double[] lastCompute_W;

  /** Into the battery at its terminals, negative when it delivers. */
  public final double[] lastBattery_W;

  public final double[] lastHeat_W;
  public final double[] lastEmitted_W;
  public final double[] lastSunlit_fraction;
  public final double[] lastWork_fraction;

  public final LimitEvents events;

  private @Nullable PowerLanes lanes;

  public BlockState(int satellites) {
    this(satellites, new LimitEvents());
  }

  private BlockState(int satellites, LimitEvents events) {
    this.satellites = satellites;
    this.events = events;
    battery_J = new double[satellites];
    loop_K = new double[satellites];
    radiator_K = new double[satellites];
    chip_K = new double[satellites];
    array_K = new double[satellites];
    level = new int[satellites];
    heaterOn = new boolean[satellites];
    atFloor = new boolean[satellites];
    rateLimited = new boolean[satellites];
    busUnserved = new boolean[satellites];
    coolantCold = new boolean[satellites];
    eclipseCapped = new boolean[satellites];
    sum_value = new double[Flow.COUNT][satellites];
    startBattery_J = new double[satellites];
    startHeat_J = new double[satellites];
    minCharge_fraction = new double[satellites];
    maxChip_K = new double[satellites];
    minChip_K = new double[satellites];
    maxLoop_K = new double[satellites];
    minLoop_K = new double[satellites];
    maxRadiator_K = new double[satellites];
    minRadiator_K = new double[satellites];
    leastLevel = new int[satellites];
    throttled_ns = new long[satellites];
    eventHash = new long[satellites];
    lastArray_W = new double[satellites];
    lastLoad_W = new double[satellites];
    lastCompute_W = new double[satellites];
    lastBattery_W = new double[satellites];
    lastHeat_W = new double[satellites];
    lastEmitted_W = new double[satellites];
    lastSunlit_fraction = new double[satellites];
    lastWork_fraction = new double[satellites];
  }

  /** Starts satellite {@code i} afresh at these temperatures, its battery at its initial charge. */
  public void start(Platform p, int i, double startLoop_K, double startRadiator_K) {
    battery_J[i] = p.battery().initial_J();
    loop_K[i] = startLoop_K;
    radiator_K[i] = startRadiator_K;
    chip_K[i] = startLoop_K;
    array_K[i] = p.array().temperature_K(0);
    level[i] = FULL_LEVEL;
    heaterOn[i] = startLoop_K < p.heat().coolantMin_K() + p.heat().hysteresis_K();
    atFloor[i] = false;
    rateLimited[i] = false;
    busUnserved[i] = false;
    eclipseCapped[i] = false;
    coolantCold[i] = startLoop_K < p.heat().coolantMin_K();
    for (double[] row : sum_value) {
      row[i] = 0;
    }
    startBattery_J[i] = battery_J[i];
    startHeat_J[i] = storedHeat_J(p, i);
    minCharge_fraction[i] = battery_J[i] / p.battery().capacity_J();
    maxChip_K[i] = startLoop_K;
    minChip_K[i] = startLoop_K;
    maxLoop_K[i] = startLoop_K;
    minLoop_K[i] = startLoop_K;
    maxRadiator_K[i] = startRadiator_K;
    minRadiator_K[i] = startRadiator_K;
    leastLevel[i] = FULL_LEVEL;
    throttled_ns[i] = 0;
    eventHash[i] = 0;
  }

  /** Starts every satellite in thermal balance with the light and the work of the first step. */
  public void startInBalance(Platform p, Exposure e, Demand demand) {
    for (int i = 0; i < e.satellites(); i++) {
      int at = e.row(i);
      double sunlit_fraction = e.piece_fraction[e.pieceRow[i]];
      double cap_fraction = sunlit_fraction < 1 ? p.payload().eclipseCap_fraction() : 1;
      double load_W = p.payload().load_W(Math.min(demand.work_fraction[i], cap_fraction));
      double heat_W = load_W / p.conversion_efficiency();
      double absorbed_W =
          p.heat()
              .absorbed_W(
                  e.radiatorSun_W_per_m2[at] * sunlit_fraction,
                  e.radiatorAlbedo_W_per_m2[at],
                  e.radiatorEarth_W_per_m2[at],
                  p.array().temperature_K(e.array_W_per_m2[at] * sunlit_fraction));
      double balance_K = p.heat().radiator_K(heat_W + absorbed_W);
      double warm_K = p.heat().loop_K(heat_W, balance_K);
      start(p, i, Math.max(warm_K, p.heat().coolantMin_K()), balance_K);
    }
  }

  /** Starts every satellite afresh at the temperatures it has: ledgers, extremes and charge. */
  public void restart(Platform p) {
    for (int i = 0; i < satellites; i++) {
      double settledChip_K = chip_K[i];
      start(p, i, loop_K[i], radiator_K[i]);
      chip_K[i] = settledChip_K;
      maxChip_K[i] = settledChip_K;
      minChip_K[i] = settledChip_K;
    }
    events.clear();
  }

  /** Heat in the loop and the radiator, counted from absolute zero. */
  public double storedHeat_J(Platform p, int i) {
    return p.heat().loop_J_per_K() * loop_K[i] + p.heat().radiator_J_per_K() * radiator_K[i];
  }

  /** The sum of one ledger line of satellite {@code i}: J, or s of full work. */
  public double sum(Flow flow, int i) {
    return sum_value[flow.row()][i];
  }

  /** Working memory of this block's own, for callers that bring none. */
  PowerLanes lanes() {
    if (lanes == null) {
      lanes = new PowerLanes();
    }
    return lanes;
  }

  /** A state that goes its own way from here on. */
  public BlockState copy() {
    BlockState twin = new BlockState(satellites, events.copy());
    double[][] from = numbers();
    double[][] to = twin.numbers();
    for (int row = 0; row < from.length; row++) {
      System.arraycopy(from[row], 0, to[row], 0, satellites);
    }
    for (int i = 0; i < satellites; i++) {
      twin.level[i] = level[i];
      twin.leastLevel[i] = leastLevel[i];
      twin.throttled_ns[i] = throttled_ns[i];
      twin.eventHash[i] = eventHash[i];
      twin.setFlags(i, flags(i));
    }
    return twin;
  }

  /** Notes that satellite {@code i} met a limit. */
  void met(long at_ns, Limit limit, int i, double value) {
    events.add(at_ns, limit, i, value);
    long mixed = mix(mix(eventHash[i] ^ at_ns) ^ limit.code());
    eventHash[i] = mix(mixed ^ Double.doubleToRawLongBits(value));
  }

  /** The output function of splitmix64 (Steele, Lea, Flood 2014) after one step of its counter. */
  private static long mix(long word) {
    long z = word + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /** Bytes that {@link #writeTo} puts now. */
  public int bytes() {
    return BlockBytes.size(satellites, numbers().length) + events.bytes();
  }

  /** Puts the raw bits of everything at a buffer's position, little-endian, and moves it on. */
  public void writeTo(ByteBuffer out) {
    BlockBytes.put(this, out);
  }

  /**
   * Takes over what {@link #writeTo} put.
   *
   * @throws IOException if it was written by a block of another size, or is damaged
   */
  public void readFrom(ByteBuffer in) throws IOException {
    BlockBytes.get(this, in);
  }

  /** Writes the raw bits of everything. */
  public void write(DataOutput out) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(bytes());
    writeTo(buffer);
    out.writeInt(buffer.position());
    out.write(buffer.array(), 0, buffer.position());
  }

  /**
   * Takes over what {@link #write} wrote.
   *
   * @throws IOException if it was written by a block of another size, or is damaged
   */
  public void read(DataInput in) throws IOException {
    int stored = in.readInt();
    if (stored < 0 || stored > BlockBytes.MOST) {
      throw new IOException("the state of a block has a length of " + stored + " bytes");
    }
    byte[] bytes = new byte[stored];
    in.readFully(bytes);
    readFrom(ByteBuffer.wrap(bytes));
  }

  int flags(int i) {
    return (heaterOn[i] ? 1 : 0)
        | (atFloor[i] ? 2 : 0)
        | (rateLimited[i] ? 4 : 0)
        | (busUnserved[i] ? 8 : 0)
        | (coolantCold[i] ? 16 : 0)
        | (eclipseCapped[i] ? 32 : 0);
  }

  void setFlags(int i, int flags) {
    heaterOn[i] = (flags & 1) != 0;
    atFloor[i] = (flags & 2) != 0;
    rateLimited[i] = (flags & 4) != 0;
    busUnserved[i] = (flags & 8) != 0;
    coolantCold[i] = (flags & 16) != 0;
    eclipseCapped[i] = (flags & 32) != 0;
  }

  /** Every array of doubles, in the order of the checkpoint. */
  double[][] numbers() {
    double[][] own = {
      battery_J,
      loop_K,
      radiator_K,
      chip_K,
      array_K,
      startBattery_J,
      startHeat_J,
      minCharge_fraction,
      maxChip_K,
      minChip_K,
      maxLoop_K,
      minLoop_K,
      maxRadiator_K,
      minRadiator_K,
      lastArray_W,
      lastLoad_W,
      lastCompute_W,
      lastBattery_W,
      lastHeat_W,
      lastEmitted_W,
      lastSunlit_fraction,
      lastWork_fraction
    };
    double[][] all = new double[own.length + Flow.COUNT][];
    System.arraycopy(own, 0, all, 0, own.length);
    System.arraycopy(sum_value, 0, all, own.length, Flow.COUNT);
    return all;
  }
}
