package space.skyrack.study;

import java.util.List;
import space.skyrack.environment.DoseTable;
import space.skyrack.environment.EarthGlow;
import space.skyrack.environment.EarthMoonL1;
import space.skyrack.environment.SeasonSearch;
import space.skyrack.environment.Shadow;
import space.skyrack.environment.Sun;
import space.skyrack.model.Envelope;
import space.skyrack.orbit.ClusterOrbits;
import space.skyrack.orbit.J2Propagator;
import space.skyrack.orbit.NumericalOrbits;
import space.skyrack.orbit.Sgp4Propagator;
import space.skyrack.satellite.Ageing;
import space.skyrack.satellite.Atmosphere;
import space.skyrack.satellite.BatteryPack;
import space.skyrack.satellite.Drag;
import space.skyrack.satellite.HeatPath;
import space.skyrack.satellite.SolarArray;

/** Every model that says in which range it was checked; a test finds one that is not listed. */
public final class Models {
  /** In the order in which reports show them; at most 64, one bit each. */
  public static final List<Envelope> ALL =
      List.of(
          J2Propagator.VALIDITY,
          Sgp4Propagator.VALIDITY,
          NumericalOrbits.VALIDITY,
          ClusterOrbits.VALIDITY,
          Sun.VALIDITY,
          EarthMoonL1.VALIDITY,
          Shadow.VALIDITY,
          SeasonSearch.VALIDITY,
          EarthGlow.VALIDITY,
          SolarArray.VALIDITY,
          BatteryPack.VALIDITY,
          Ageing.VALIDITY,
          HeatPath.VALIDITY,
          Atmosphere.VALIDITY,
          Drag.VALIDITY,
          DoseTable.VALIDITY);

  private Models() {}
}
