package space.skyrack.study;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import space.skyrack.diagnostic.Code;
import space.skyrack.diagnostic.Diagnostic;
import space.skyrack.economics.Bucket;
import space.skyrack.economics.CommonCase;
import space.skyrack.results.Json;
import space.skyrack.results.ResultsException;
import tools.jackson.databind.JsonNode;

/** A cost per kW and year as a document, for programs and for bridges to what others computed. */
final class CaseDocument {
  private static final String FORMAT = "skyrack.case/1";

  private CaseDocument() {}

  static SequencedMap<String, Object> of(CommonCase c) {
    SequencedMap<String, Object> d = new LinkedHashMap<>();
    d.put("format", FORMAT);
    d.put("name", c.name());
    d.put("about", c.about());
    List<Object> hardware = new ArrayList<>();
    for (CommonCase.Hardware each : c.hardware()) {
      SequencedMap<String, Object> one = new LinkedHashMap<>();
      one.put("buckets", each.buckets().stream().map(Bucket::key).toList());
      one.put("price_usd_per_kW", each.price_usd_per_kW());
      hardware.add(one);
    }
    d.put("hardware", hardware);
    d.put("mass_kg_per_kW", c.mass_kg_per_kW());
    d.put("launch_usd_per_kg", c.launch_usd_per_kg());
    d.put("oversize_ratio", c.oversize_ratio());
    d.put("spares_ratio", c.spares_ratio());
    d.put("availability_fraction", c.availability_fraction());
    d.put("operations_fraction_per_yr", c.operations_fraction_per_yr());
    d.put("operations_usd_per_kW_yr", c.operations_usd_per_kW_yr());
    d.put("energy_usd_per_kW_yr", c.energy_usd_per_kW_yr());
    d.put("replacement_fraction_per_yr", c.replacement_fraction_per_yr());
    d.put("engineering_usd_per_kW", c.engineering_usd_per_kW());
    d.put("life_yr", c.life_yr());
    d.put("financing_fraction_per_yr", c.financing_fraction_per_yr());
    d.put("term_ratio", c.term_ratio());
    d.put("rest_usd_per_kW_yr", c.rest_usd_per_kW_yr());
    d.put("boundary", c.boundary().stream().map(Bucket::key).toList());
    d.put("total_usd_per_kW_yr", c.total_usd_per_kW_yr());
    return d;
  }

  /** A case that a file holds; null, with a problem, if it holds none. */
  static @Nullable CommonCase read(Path file, List<Diagnostic> problems) {
    if (!Files.isRegularFile(file)) {
      String message = "`" + file + "` does not exist";
      problems.add(Diagnostic.about("--bridge", Code.FILE_MISSING, message, ""));
      return null;
    }
    try {
      JsonNode document = Json.read(file);
      JsonNode inside = document.path("common_case");
      JsonNode node = inside.isMissingNode() ? document : inside;
      if (!node.path("format").asString("").equals(FORMAT)) {
        throw new IllegalArgumentException("its format is not " + FORMAT);
      }
      return of(node);
    } catch (ResultsException | IllegalArgumentException e) {
      String message = "`" + file + "` is not a case: " + e.getMessage();
      String help = "`skyrack reproduce mccalip --json` writes one as `common_case`";
      problems.add(Diagnostic.about("--bridge", Code.WRONG_SHAPE, message, help));
      return null;
    }
  }

  private static CommonCase of(JsonNode node) {
    List<CommonCase.Hardware> hardware = new ArrayList<>();
    for (JsonNode each : node.path("hardware")) {
      Set<Bucket> buckets = new TreeSet<>();
      for (JsonNode bucket : each.path("buckets")) {
        buckets.add(bucket(bucket.asString("")));
      }
      hardware.add(new CommonCase.Hardware(buckets, number_value(each, "price_usd_per_kW")));
    }
    return new CommonCase(
        node.path("name").asString("case of a file"),
        node.path("about").asString(""),
        hardware,
        number_value(node, "mass_kg_per_kW"),
        number_value(node, "launch_usd_per_kg"),
        number_value(node, "oversize_ratio"),
        number_value(node, "spares_ratio"),
        number_value(node, "availability_fraction"),
        number_value(node, "operations_fraction_per_yr"),
        number_value(node, "operations_usd_per_kW_yr"),
        number_value(node, "energy_usd_per_kW_yr"),
        number_value(node, "replacement_fraction_per_yr"),
        number_value(node, "engineering_usd_per_kW"),
        number_value(node, "life_yr"),
        number_value(node, "financing_fraction_per_yr"),
        number_value(node, "term_ratio"),
        number_value(node, "rest_usd_per_kW_yr"));
  }

  private static Bucket bucket(String key) {
    for (Bucket bucket : Bucket.values()) {
      if (bucket.key().equals(key)) {
        return bucket;
      }
    }
    throw new IllegalArgumentException("no bucket `" + key + "`");
  }

  private static double number_value(JsonNode node, String key) {
    JsonNode number = node.path(key);
    if (!number.isNumber()) {
      throw new IllegalArgumentException("`" + key + "` is missing or no number");
    }
    return number.asDouble();
  }
}
