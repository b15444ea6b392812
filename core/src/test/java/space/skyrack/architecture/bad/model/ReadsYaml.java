package space.skyrack.architecture.bad.model;

import org.snakeyaml.engine.v2.api.LoadSettings;

/** Knows YAML outside scenario. */
record ReadsYaml(LoadSettings settings) {}
