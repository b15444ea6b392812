package space.skyrack.study;

import space.skyrack.diagnostic.Diagnostic;

/**
 * Why a sample gave no result.
 *
 * @param code of the diagnostic; empty if a model refused
 * @param path of the field; empty if the whole is meant
 */
public record Refusal(String code, String path, String message) {
  static Refusal of(Diagnostic problem) {
    return new Refusal(problem.code().id(), problem.path(), problem.message());
  }

  static Refusal of(RuntimeException failure) {
    return new Refusal("", "", String.valueOf(failure.getMessage()));
  }

  /** Refusals with the same key are counted together. */
  String key() {
    return code + " " + path + (path.isEmpty() ? message : "");
  }
}
