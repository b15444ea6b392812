package space.skyrack.report;

import java.util.List;

/**
 * One part of the report.
 *
 * @param id anchor and JSON key
 */
record Section(String id, String title, List<Block> blocks) {
  Section {
    blocks = List.copyOf(blocks);
  }
}
