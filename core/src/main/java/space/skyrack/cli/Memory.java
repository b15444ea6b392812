package space.skyrack.cli;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** What to do when memory runs out: which memory it was is known by the words of the JVM. */
final class Memory {
  private static final long MIB = 1 << 20;

  private Memory() {}

  /** What ran out, such as "the heap of 40 MiB". */
  static String what(OutOfMemoryError failure) {
    String said = String.valueOf(failure.getMessage());
    if (said.contains("native thread")) {
      return "the system starts no more threads";
    }
    if (said.contains("Metaspace") || said.contains("class space")) {
      return "the memory for classes is full";
    }
    if (said.contains("direct buffer") || said.contains("Direct buffer")) {
      return "the memory for buffers is full (" + said + ")";
    }
    if (said.contains("array size")) {
      return "an array would be larger than Java allows";
    }
    return "the heap of " + heap_MiB() + " MiB is full";
  }

  /** What to do about it. */
  static String help(OutOfMemoryError failure, String smaller) {
    String said = String.valueOf(failure.getMessage());
    if (said.contains("native thread")) {
      return "take fewer threads (--threads 1), or raise the limit of processes (ulimit -u)";
    }
    if (said.contains("Metaspace") || said.contains("class space")) {
      return "leave -XX:MaxMetaspaceSize out of SKYRACK_OPTS";
    }
    if (said.contains("array size")) {
      return smaller;
    }
    long more_MiB = Math.max(128, 2 * heap_MiB());
    return machine_MiB() < more_MiB
        ? smaller
            + ": this machine has %d MiB, of which the heap has %d (SKYRACK_OPTS=-Xmx... sets it)"
                .formatted(machine_MiB(), heap_MiB())
        : "give it more: SKYRACK_OPTS=-Xmx" + more_MiB + "m; or " + smaller;
  }

  /** As {@code -Xmx} says it; {@code Runtime.maxMemory} leaves some of it out. */
  private static long heap_MiB() {
    HotSpotDiagnosticMXBean options =
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
    long bytes =
        options == null
            ? Runtime.getRuntime().maxMemory()
            : Long.parseLong(options.getVMOption("MaxHeapSize").getValue());
    return Math.ceilDiv(bytes, MIB);
  }

  /** Of the machine or of the container; without an answer, without a limit. */
  private static long machine_MiB() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
        ? system.getTotalMemorySize() / MIB
        : Long.MAX_VALUE;
  }
}
