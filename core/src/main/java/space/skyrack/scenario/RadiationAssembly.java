package space.skyrack.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;
import space.skyrack.catalog.Figure;
import space.skyrack.model.Input;
import space.skyrack.model.Radiation;
import space.skyrack.unit.Quantity;
import space.skyrack.unit.Unit;
import space.skyrack.unit.UnitFormat;

/** Builds shielding and tolerance; what the accelerator stands comes from the catalogue. */
final class RadiationAssembly {
  private static final String FIGURE = "total_dose_tolerance";

  /** An accelerator that nobody has published a test of. */
  private static final String UNTESTED =
      "arXiv:2511.19468v2: memory of a TPU Trillium shows errors from 2 krad(Si), nothing fails for"
          + " good up to 15; no test of this accelerator is published, so its range is wide";

  private static final Figure ASSUMED =
      new Figure(FIGURE, gray(20), gray(5), gray(150), Input.Kind.ESTIMATED, UNTESTED, "", "");

  private final Section satellite;
  private final Section radiation;
  private final List<Input> inputs;

  RadiationAssembly(Section satellite, List<Input> inputs) {
    this.satellite = satellite;
    this.radiation = satellite.in("radiation");
    this.inputs = inputs;
  }

  boolean isStated() {
    return radiation.has("shielding");
  }

  @Nullable Radiation build() {
    return radiation.build(() -> {
      if (radiation.has(FIGURE)) {
        double written_Gy = radiation.si(FIGURE);
        return with(written_Gy, written_Gy, written_Gy, Input.Kind.MEASURED);
      }
      Figure figure = satellite.in("compute").figure("accelerator", FIGURE);
      if (figure == null) {
        Figure assumed = radiation.assumed(FIGURE, ASSUMED);
        note(assumed.central().si(), assumed.kind(), assumed.source());
        return with(assumed);
      }
      note(figure.central().si(), figure.kind(), figure.provenance());
      return with(figure);
    });
  }

  private Radiation with(Figure figure) {
    return with(figure.central().si(), figure.low().si(), figure.high().si(), figure.kind());
  }

  private static Quantity gray(double dose_Gy) {
    return new Quantity(dose_Gy, Unit.get("Gy"));
  }

  private Radiation with(double tolerance_Gy, double low_Gy, double high_Gy, Input.Kind kind) {
    return new Radiation(
        radiation.si("shielding"),
        radiation.si("design_margin"),
        tolerance_Gy,
        low_Gy,
        high_Gy,
        kind,
        new Radiation.Recovery(radiation.si("checkpoint_every"), radiation.si("restart_time")));
  }

  private void note(double tolerance_Gy, Input.Kind kind, String source) {
    String text = UnitFormat.in(tolerance_Gy, Unit.get("Gy"));
    String path = radiation.path() + "." + FIGURE;
    inputs.add(new Input(path, text, Input.Origin.CATALOG, kind, source));
  }
}
