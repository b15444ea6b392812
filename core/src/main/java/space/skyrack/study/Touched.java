package space.skyrack.study;

import java.util.List;
import space.skyrack.budget.Line;
import space.skyrack.model.Envelope.Domain;

/** Which part of the results a budget line belongs to. */
final class Touched {
  private Touched() {}

  static List<Domain> domains(Line.Name line) {
    return switch (line) {
      case ARRAY_POWER -> List.of(Domain.POWER);
      case BATTERY_CAPACITY, BATTERY_DISCHARGE, BATTERY_CHARGE -> List.of(Domain.CHARGE);
      case CHIP_TEMPERATURE, RADIATOR_AREA, COOLANT_HEAT -> List.of(Domain.HEAT);
      case DELTA_V, DELTA_V_HIGH_ACTIVITY, PROPELLANT, DISPOSAL -> List.of(Domain.DRAG);
      case TOTAL_DOSE, TOTAL_DOSE_UNTESTED -> List.of(Domain.DOSE);
      case MASS -> List.of();
    };
  }
}
