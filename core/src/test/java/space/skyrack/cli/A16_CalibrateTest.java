package space.skyrack.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.skyrack.SharedData;
import space.skyrack.cli.Cli.Outcome;
import tools.jackson.databind.JsonNode;

/** Truth: telemetry of BUPT-1 (arXiv:2401.03435), and a board with known constants. */
class A16_CalibrateTest {
  private static final String[] SYNTHETIC = {"--total", "none", "--surroundings", "BODY"};

  @TempDir Path temp;

  private static String bupt(String name) {
    return SharedData.file("telemetry/bupt1/" + name).toString();
  }

  private static List<String> trained(String predict, Path folder) {
    return List.of(
        "calibrate",
        "heat",
        bupt("sat_atlas_LOW_1T_180min.csv.gz"),
        bupt("sat_atlas_LOW_4T_180min.csv.gz"),
        bupt("sat_atlas_HIGH_1T_180min.csv.gz"),
        "--predict",
        predict,
        "--json",
        "-o",
        folder.toString());
  }

  @Test
  void anUnseenRunIsPredictedBetterThanByALag() throws IOException {
    String high = bupt("sat_atlas_HIGH_4T_180min.csv.gz");
    Outcome outcome = Cli.of(trained(high, temp.resolve("real")).toArray(String[]::new));
    assertThat(outcome.code()).isZero();
    JsonNode unseen = outcome.json().path("runs").get(3);
    assertThat(unseen.path("use").asString()).isEqualTo("predicted");
    double rmse_K = unseen.path("two_nodes").path("rmse_K").asDouble();
    System.out.printf("BUPT-1 HIGH_4T unseen: %.2f K%n", rmse_K);
    assertThat(rmse_K)
        .isLessThan(5)
        .isLessThan(unseen.path("first_order_lag").path("rmse_K").asDouble());

    Path blinded = temp.resolve("blinded.csv");
    Files.writeString(blinded, blinded(Path.of(high)));
    Cli.of(trained(blinded.toString(), temp.resolve("blind")).toArray(String[]::new));
    assertThat(predictions(temp.resolve("blind"))).isEqualTo(predictions(temp.resolve("real")));
  }

  /** The same file with every temperature after the first minute made 99 degC. */
  private static String blinded(Path file) throws IOException {
    String text;
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    String[] lines = text.split("\n");
    List<String> header = List.of(lines[0].strip().split(","));
    for (int row = 61; row < lines.length; row++) {
      String[] cells = lines[row].split(",", -1);
      for (int c = 0; c < cells.length; c++) {
        cells[c] = header.get(c).endsWith("TEMP") ? "99" : cells[c];
      }
      lines[row] = String.join(",", cells);
    }
    return String.join("\n", lines);
  }

  private static List<String> predictions(Path folder) throws IOException {
    return Files.readAllLines(folder.resolve("fit.csv")).stream()
        .filter(line -> line.contains(",predicted,"))
        .map(line -> line.replaceFirst("^.*,(?=[^,]*,[^,]*$)", ""))
        .toList();
  }

  @Test
  void oneAreaIsFittedToTheHarvestOf196Orbits() {
    Outcome outcome =
        Cli.of(
            "calibrate",
            "power",
            bupt("longest_rounds_energy_df.csv"),
            "--ltan",
            "22:15",
            "--json");
    JsonNode power = outcome.json();
    assertThat(power.path("orbits").asInt()).isEqualTo(196);
    assertThat(power.path("altitude_km").asDouble()).isBetween(460.0, 500.0);
    double error_percent = power.path("one_area").path("median_error_percent").asDouble();
    System.out.printf("BUPT-1 harvest, one area: median error %.1f %%%n", error_percent);
    assertThat(error_percent).isLessThan(40);
    String text =
        Cli.of("calibrate", "power", bupt("longest_rounds_energy_df.csv"), "--ltan", "22:15").out();
    assertThat(text).contains("a constant (median)").contains("The file does not balance");
  }

  /** Truth: the constants of the board, integrated in steps of 0.05 s by Euler's explicit rule. */
  @Test
  void knownConstantsAreFound() throws IOException {
    String[] files = {board("a.csv", 1), board("b.csv", 2), board("c.csv", 3)};
    List<String> words = new ArrayList<>(List.of("calibrate", "heat"));
    words.addAll(List.of(files));
    words.addAll(List.of(SYNTHETIC));
    words.addAll(
        List.of("--heat", "POWER", "--heat-per", "1 W", "--sun", "SUN", "--sun-above", "0.5"));
    words.addAll(List.of("--step", "5 s", "--json"));
    JsonNode fit = Cli.of(words.toArray(String[]::new)).json();
    double[] truth = {300, 2.5, 0.4, 6000, 0.05, 8};
    for (int p = 0; p < truth.length; p++) {
      JsonNode parameter = fit.path("parameters").get(p);
      assertThat(parameter.path("value").asDouble())
          .as(parameter.path("name").asString())
          .isCloseTo(truth[p], within(0.03 * truth[p]));
      assertThat(parameter.path("identifiable").asBoolean()).isTrue();
    }
  }

  private String board(String name, int seed) throws IOException {
    double board_K = 290;
    double body_K = 285;
    double dt_s = 0.05;
    StringBuilder out = new StringBuilder("TIME,TEMP,BODY,POWER,SUN\n");
    for (int second = 0; second < 12_000; second++) {
      double power_W = second / (500 * seed) % 2 == 0 ? 12 : 4;
      double sun = (second + 900 * seed) % 5600 < 3500 ? 1 : 0;
      double chip_degC = board_K + 0.4 * power_W - 273.15;
      out.append(
          String.format(
              Locale.ROOT,
              "%d,%.4f,%.4f,%s,%s%n",
              second,
              chip_degC,
              body_K - 273.15,
              power_W,
              sun));
      for (int part = 0; part < 20; part++) {
        double across_W = (board_K - body_K) / 2.5;
        double emitted_W = 0.05 * 5.670374419e-8 * body_K * body_K * body_K * body_K;
        board_K += (power_W - across_W) / 300 * dt_s;
        body_K += (across_W + 8 * sun - emitted_W) / 6000 * dt_s;
      }
    }
    Path file = temp.resolve(name);
    Files.writeString(file, out);
    return file.toString();
  }

  @Test
  void whatCannotBeUsedIsNamed() throws IOException {
    Path bad = temp.resolve("bad.csv");
    Files.writeString(bad, "TIME,TEMP,P\n0,20,1\n1,NaN,1\n2,295,1\n2,20,x\n3,20\n");
    assertThat(
            Cli.of("calibrate", "heat", bad.toString(), "--heat", "P", "--total", "none")
                .failure()
                .replace(temp + "/", ""))
        .isEqualTo(
            """
            exit 2
            error[E0611]: the row has 2 cells, the header 3
              --> bad.csv:6:1
            error[E0610]: the file has no column `MPPT1_Uin`
              --> bad.csv
               = help: name another with --sun; it has TIME, TEMP, P
            error[E0610]: the file has no column `MPPT2_Uin`
              --> bad.csv
               = help: name another with --sun; it has TIME, TEMP, P
            error[E0610]: the file has no column `PI_A_TEMP`
              --> bad.csv
               = help: name another with --surroundings; it has TIME, TEMP, P
            4 errors
            """);
    assertThat(refused("TIME,TEMP,P\n0,20,1\n1,NaN,1\n"))
        .contains("bad.csv:3:1")
        .contains("`NaN` in column `TEMP` is no finite number");
    assertThat(refused("TIME,TEMP,P\n0,20,1\n30,295,1\n900,20,1\n"))
        .contains("maybe the column is in kelvin");
    assertThat(refused("TIME,TEMP,P\n0,20,1\n900,20,1\n10,20,1\n")).contains("does not increase");
    assertThat(refused("TIME,TEMP,P\n")).contains("a header but no rows");
    assertThat(refused("")).contains("the file is empty");
    assertThat(refused("TIME,TEMP,P\n0,20,-1\n900,20,-1\n")).contains("the board's heat is -");
    assertThat(Cli.of("calibrate", "heat", "nowhere.csv", "--json").json().path("diagnostics"))
        .hasSize(1);
    assertThat(Cli.of("calibrate", "heat", "x", "--heat-per", "12 kg").failure())
        .contains("exit 2")
        .contains("`12 kg` is not a power above zero");
    assertThat(Cli.of("calibrate", "power", "x", "--ltan", "25:00").failure()).contains("exit 2");
    assertThat(Cli.of("calibrate").failure()).contains("exit 2").contains("heat or power");
  }

  /** Truth: a temperature that stays says nothing about what holds or passes heat. */
  @Test
  void temperaturesThatStayAreRefused() throws IOException {
    StringBuilder still = new StringBuilder("TIME,TEMP,P\n");
    for (int row = 0; row < 300; row++) {
      still.append(10 * row).append(",").append(row % 2 == 0 ? "30.2" : "30").append(",5\n");
    }
    assertThat(refused(still.toString()))
        .contains("error[E0610]: the temperatures do not move enough to fit: by less than 1 K")
        .contains("bad.csv");
    assertThat(temp.resolve("fit")).doesNotExist();
  }

  private String refused(String text) throws IOException {
    Path bad = temp.resolve("bad.csv");
    Files.writeString(bad, text);
    Outcome outcome =
        Cli.of(
            "calibrate",
            "heat",
            bad.toString(),
            "--heat",
            "P",
            "--heat-per",
            "1 W",
            "--total",
            "none",
            "--sun",
            "none",
            "--surroundings",
            "none",
            "-o",
            temp.resolve("fit").toString());
    assertThat(outcome.code()).isEqualTo(2);
    return outcome.err();
  }
}
