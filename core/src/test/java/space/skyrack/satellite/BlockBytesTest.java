package space.skyrack.satellite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;
import space.skyrack.environment.Exposure;
import space.skyrack.model.EclipsePolicy;

/** Truth: what was written is what is read, whatever the buffer's order was. */
class BlockBytesTest {
  private static BlockState flown() {
    Platform p =
        Platform.endOfLife(
            Designs.aurora(new EclipsePolicy.Throttle(0.5)), new Cycling(1200, 0.35));
    Exposure e = Skies.orbits(2, 60, 5863.7, 1190, 1407);
    BlockState s = new BlockState(1);
    Demand demand = new Demand(1);
    demand.work_fraction[0] = 1;
    s.startInBalance(p, e, demand);
    PowerThermalKernel.advance(p, e, 0, e.grid().steps(), demand, s);
    return s;
  }

  @Test
  void aBufferHoldsEverything() throws IOException {
    BlockState s = flown();
    assertThat(s.events.count()).isPositive();
    assertThat(s.eventHash[0]).isNotZero();
    for (ByteOrder order : new ByteOrder[] {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
      ByteBuffer buffer = ByteBuffer.allocate(s.bytes()).order(order);
      s.writeTo(buffer);
      assertThat(buffer.hasRemaining()).isFalse();
      assertThat(buffer.order()).isEqualTo(order);
      BlockState twin = new BlockState(1);
      twin.readFrom(buffer.flip());
      assertThat(KernelTest.bytes(twin)).isEqualTo(KernelTest.bytes(s));
      assertThat(KernelTest.bytes(twin.copy())).isEqualTo(KernelTest.bytes(s));
      assertThat(twin.events.count()).isEqualTo(s.events.count());
      assertThat(twin.eventHash[0]).isEqualTo(s.eventHash[0]);
    }
  }

  @Test
  void everyWordOfAnEventCounts() {
    BlockState s = new BlockState(5);
    s.met(1, Limit.THROTTLE, 0, 350);
    s.met(2, Limit.THROTTLE, 1, 350);
    s.met(1, Limit.UNTHROTTLE, 2, 350);
    s.met(1, Limit.THROTTLE, 3, 351);
    s.met(1, Limit.THROTTLE, 4, 350);
    assertThat(s.eventHash[4]).isEqualTo(s.eventHash[0]);
    assertThat(java.util.Arrays.stream(s.eventHash).distinct().count()).isEqualTo(4);
    s.met(2, Limit.THROTTLE, 0, 350);
    s.met(1, Limit.THROTTLE, 1, 350);
    assertThat(s.eventHash[1]).isNotEqualTo(s.eventHash[0]);
  }

  @Test
  void damageIsAnIOException() {
    BlockState s = flown();
    ByteBuffer buffer = ByteBuffer.allocate(s.bytes());
    s.writeTo(buffer);
    buffer.flip();
    assertThatThrownBy(() -> new BlockState(2).readFrom(buffer.duplicate()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("this block has 2");
    ByteBuffer cut = buffer.duplicate().limit(buffer.limit() - 1);
    assertThatThrownBy(() -> new BlockState(1).readFrom(cut)).isInstanceOf(IOException.class);
    ByteBuffer cutInRows = buffer.duplicate().limit(100);
    assertThatThrownBy(() -> new BlockState(1).readFrom(cutInRows)).isInstanceOf(IOException.class);
  }
}
