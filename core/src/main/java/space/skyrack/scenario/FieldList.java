package space.skyrack.scenario;

import java.util.ArrayList;
import java.util.List;

/** Declares the fields of one section after the other. */
final class FieldList {
  private final List<FieldBuilder> all;
  private final String prefix;
  private final boolean simulated;

  FieldList() {
    this(new ArrayList<>(), "", true);
  }

  private FieldList(List<FieldBuilder> all, String prefix, boolean simulated) {
    this.all = all;
    this.prefix = prefix;
    this.simulated = simulated;
  }

  /** The same list seen from a section that nothing simulates yet. */
  FieldList notSimulatedYet() {
    return new FieldList(all, prefix, false);
  }

  /** The fields inside {@code path}, which was declared before; {@code []} and {@code .*} count. */
  FieldList in(String path) {
    return new FieldList(all, prefix + path + ".", simulated);
  }

  FieldBuilder section(String key, String description) {
    return add(key, FieldType.SECTION, description);
  }

  FieldBuilder items(String key, String description) {
    return add(key, FieldType.ITEMS, description);
  }

  FieldBuilder named(String key, String description) {
    return add(key, FieldType.NAMED, description);
  }

  FieldBuilder quantity(String key, String unit, String description) {
    return add(key, FieldType.QUANTITY, description).unit(unit);
  }

  FieldBuilder count(String key, String description) {
    return add(key, FieldType.COUNT, description);
  }

  FieldBuilder choice(String key, String description, String... words) {
    return add(key, FieldType.CHOICE, description).choices(words);
  }

  FieldBuilder part(String key, String kind, String description) {
    return add(key, FieldType.PART, description).target(kind);
  }

  FieldBuilder add(String key, FieldType type, String description) {
    FieldBuilder field = new FieldBuilder(prefix + key, type, description, simulated);
    all.add(field);
    return field;
  }

  List<Field> build() {
    return all.stream().map(FieldBuilder::build).toList();
  }
}
