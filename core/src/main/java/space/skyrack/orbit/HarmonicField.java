package space.skyrack.orbit;

import org.jspecify.annotations.Nullable;
import org.orekit.forces.gravity.potential.NormalizedSphericalHarmonicsProvider;
import org.orekit.forces.gravity.potential.TideSystem;
import org.orekit.time.AbsoluteDate;

/**
 * {@link EarthGravity} as Orekit wants it, cut off at a degree and an order (0 leaves zonals only).
 */
record HarmonicField(int degree, int order) implements NormalizedSphericalHarmonicsProvider {
  @Override
  public NormalizedSphericalHarmonics onDate(AbsoluteDate date) {
    return new NormalizedSphericalHarmonics() {
      @Override
      public AbsoluteDate getDate() {
        return date;
      }

      @Override
      public double getNormalizedCnm(int n, int m) {
        return EarthGravity.cosine(n, m);
      }

      @Override
      public double getNormalizedSnm(int n, int m) {
        return EarthGravity.sine(n, m);
      }
    };
  }

  @Override
  public int getMaxDegree() {
    return degree;
  }

  @Override
  public int getMaxOrder() {
    return order;
  }

  @Override
  public double getMu() {
    return EarthGravity.MU_m3_per_s2;
  }

  @Override
  public double getAe() {
    return EarthGravity.RADIUS_m;
  }

  @Override
  public @Nullable AbsoluteDate getReferenceDate() {
    return null;
  }

  @Override
  public TideSystem getTideSystem() {
    return TideSystem.TIDE_FREE;
  }
}
