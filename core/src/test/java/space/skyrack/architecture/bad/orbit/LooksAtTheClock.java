package space.skyrack.architecture.bad.orbit;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.LongSupplier;

/** Depends on more than its arguments, by call, constructor and method reference. */
final class LooksAtTheClock {
  LongSupplier clock() {
    return System::nanoTime;
  }

  Instant now() {
    return Instant.now();
  }

  UUID name() {
    return UUID.randomUUID();
  }

  int chance() {
    return new Random().nextInt();
  }

  void shuffle(List<String> words) {
    Collections.shuffle(words);
  }

  int seeded() {
    return new Random(42).nextInt();
  }
}
