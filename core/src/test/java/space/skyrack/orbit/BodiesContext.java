package space.skyrack.orbit;

import java.lang.reflect.Proxy;
import org.orekit.bodies.CelestialBodies;
import org.orekit.bodies.CelestialBody;
import org.orekit.data.DataContext;
import org.orekit.forces.gravity.potential.GravityFields;
import org.orekit.frames.Frames;
import org.orekit.models.earth.GeoMagneticFields;
import org.orekit.time.TimeScales;

/** Our context with a name for the Earth, which Orekit's message readers ask for. */
public final class BodiesContext implements DataContext {
  private final OrekitContext ours;

  public BodiesContext(OrekitContext ours) {
    this.ours = ours;
  }

  @Override
  public TimeScales getTimeScales() {
    return ours.getTimeScales();
  }

  @Override
  public Frames getFrames() {
    return ours.getFrames();
  }

  @Override
  public CelestialBodies getCelestialBodies() {
    return (CelestialBodies)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {CelestialBodies.class},
            (self, method, words) -> earth());
  }

  private CelestialBody earth() {
    return (CelestialBody)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {CelestialBody.class},
            (self, method, words) ->
                switch (method.getName()) {
                  case "getInertiallyOrientedFrame" -> ours.getFrames().getGCRF();
                  case "getGM" -> EarthGravity.MU_m3_per_s2;
                  case "getName" -> "Earth";
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  @Override
  public GravityFields getGravityFields() {
    return ours.getGravityFields();
  }

  @Override
  public GeoMagneticFields getGeoMagneticFields() {
    return ours.getGeoMagneticFields();
  }
}
