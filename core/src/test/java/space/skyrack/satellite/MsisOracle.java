package space.skyrack.satellite;

import java.util.Arrays;
import org.hipparchus.CalculusFieldElement;
import org.hipparchus.geometry.euclidean.threed.FieldVector3D;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.bodies.GeodeticPoint;
import org.orekit.bodies.OneAxisEllipsoid;
import org.orekit.data.LazyLoadedDataContext;
import org.orekit.frames.Frame;
import org.orekit.models.earth.atmosphere.NRLMSISE00;
import org.orekit.models.earth.atmosphere.NRLMSISE00InputParameters;
import org.orekit.time.AbsoluteDate;
import org.orekit.time.FieldAbsoluteDate;
import org.orekit.time.TimeScale;
import org.orekit.utils.ExtendedPositionProvider;
import org.orekit.utils.TimeStampedFieldPVCoordinates;

/** Densities of Orekit's NRLMSISE-00, averaged over the globe, the day and the year. */
final class MsisOracle {
  private static final Frame EARTH_FIXED = Frame.getRoot();
  private static final OneAxisEllipsoid EARTH =
      new OneAxisEllipsoid(6378137.0, 1 / 298.257223563, EARTH_FIXED);
  private static final int[] MONTHS = {3, 6, 9, 12};

  private final TimeScale scale = new LazyLoadedDataContext().getTimeScales().getTAI();
  private final NRLMSISE00 model;

  MsisOracle(double flux, double ap) {
    model = new NRLMSISE00(new Steady(flux, ap), new SunOverGreenwich(), EARTH, scale);
  }

  double mean_kg_per_m3(double altitude_m) {
    double sum = 0;
    double weights = 0;
    for (int month : MONTHS) {
      AbsoluteDate date = new AbsoluteDate(2026, month, 21, 12, 0, 0.0, scale);
      for (int latitude = -75; latitude <= 75; latitude += 30) {
        double weight = Math.cos(Math.toRadians(latitude));
        for (int longitude = 0; longitude < 360; longitude += 45) {
          GeodeticPoint at =
              new GeodeticPoint(Math.toRadians(latitude), Math.toRadians(longitude), altitude_m);
          sum += weight * model.getDensity(date, EARTH.transform(at), EARTH_FIXED);
          weights += weight;
        }
      }
    }
    return sum / weights;
  }

  private record Steady(double flux, double ap) implements NRLMSISE00InputParameters {
    @Override
    public AbsoluteDate getMinDate() {
      return AbsoluteDate.PAST_INFINITY;
    }

    @Override
    public AbsoluteDate getMaxDate() {
      return AbsoluteDate.FUTURE_INFINITY;
    }

    @Override
    public double getDailyFlux(AbsoluteDate date) {
      return flux;
    }

    @Override
    public double getAverageFlux(AbsoluteDate date) {
      return flux;
    }

    @Override
    public double[] getAp(AbsoluteDate date) {
      double[] all = new double[7];
      Arrays.fill(all, ap);
      return all;
    }
  }

  /** Only the longitude matters: the model takes the season from the date. */
  private record SunOverGreenwich() implements ExtendedPositionProvider {
    @Override
    public Vector3D getPosition(AbsoluteDate date, Frame frame) {
      return new Vector3D(1.496e11, 0, 0);
    }

    @Override
    public <T extends CalculusFieldElement<T>> FieldVector3D<T> getPosition(
        FieldAbsoluteDate<T> date, Frame frame) {
      throw new UnsupportedOperationException("densities need no derivatives");
    }

    @Override
    public <T extends CalculusFieldElement<T>> TimeStampedFieldPVCoordinates<T> getPVCoordinates(
        FieldAbsoluteDate<T> date, Frame frame) {
      throw new UnsupportedOperationException("densities need no derivatives");
    }
  }
}
