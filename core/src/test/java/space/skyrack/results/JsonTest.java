package space.skyrack.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class JsonTest {
  @TempDir Path temp;

  @Test
  void writesTheSameTextEveryTime() {
    SequencedMap<String, Object> document = new LinkedHashMap<>();
    document.put("name", "ring \"07\" é");
    document.put("values", new double[] {0.1, 3, Double.NaN, 1e300});
    document.put("list", Arrays.asList(1, 2L, 0.30000000000000004, true, null));
    document.put("none", List.of());
    assertThat(Json.compact(document))
        .isEqualTo(
            "{\"name\":\"ring \\\"07\\\" é\",\"values\":[0.1,3,null,1.0E300],"
                + "\"list\":[1,2,0.30000000000000004,true,null],\"none\":[]}");
    assertThat(Json.pretty(document))
        .startsWith(
            "{\n  \"name\" : \"ring \\\"07\\\" é\",\n  \"values\" : [0.1,3,null,1.0E300],\n")
        .endsWith("}\n");
    Path file = temp.resolve("a.json");
    Json.write(file, document);
    JsonNode read = Json.read(file);
    assertThat(read.path("values").path(3).asDouble()).isEqualTo(1e300);
  }

  @Test
  void refusesWhatHasNoFixedText() {
    SequencedMap<String, Object> document = new LinkedHashMap<>();
    document.put("soc", List.of(1.0, Double.NaN));
    assertThatThrownBy(() -> Json.compact(document)).hasMessageContaining("document.soc[1] is NaN");
    document.put("soc", Map.of("a", 1));
    assertThatThrownBy(() -> Json.compact(document)).hasMessageContaining("document.soc is a");
  }
}
