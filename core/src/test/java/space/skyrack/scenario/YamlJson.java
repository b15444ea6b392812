package space.skyrack.scenario;

import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** YAML as an editor sees it: YAML 1.2, core schema. */
final class YamlJson {
  private YamlJson() {}

  static JsonNode read(String text) {
    LoadSettings settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
    return node(new Load(settings).loadFromString(text));
  }

  private static JsonNode node(Object value) {
    JsonNodeFactory json = JsonNodeFactory.instance;
    return switch (value) {
      case null -> json.nullNode();
      case Map<?, ?> map -> {
        ObjectNode object = json.objectNode();
        map.forEach((key, inner) -> object.set(String.valueOf(key), node(inner)));
        yield object;
      }
      case List<?> list -> {
        ArrayNode array = json.arrayNode();
        list.forEach(inner -> array.add(node(inner)));
        yield array;
      }
      case Boolean flag -> json.booleanNode(flag);
      case Integer number -> json.numberNode(number);
      case Long number -> json.numberNode(number);
      case java.math.BigInteger number -> json.numberNode(number);
      case Double number when Double.isFinite(number) -> json.numberNode(number);
      default -> json.stringNode(String.valueOf(value));
    };
  }
}
