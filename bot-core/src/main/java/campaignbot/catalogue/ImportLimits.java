package campaignbot.catalogue;

import campaignbot.catalogue.ImportReport.NotATable.Reason;

/// How much of a file is read. Beyond any of these the whole file is refused: better nothing than
/// half a catalogue. They lie far above what a list of creators needs (the largest one seen in the
/// wild: 1,000 rows, 23 columns), and keep a hostile file from filling the memory.
final class ImportLimits {
  static final int FILE_BYTES = 20_000_000;
  static final int UNPACKED_BYTES = 80_000_000;
  static final int ZIP_ENTRIES = 1_000;
  static final int ROWS = 100_000;
  static final int COLUMNS = 400;
  static final int CELLS = 4_000_000;

  /// What a cell of Excel can hold.
  static final int CELL_CHARACTERS = 32_767;

  static final int JSON_DEPTH = 60;
  static final int SHEETS = 100;

  private ImportLimits() {}

  static void check(boolean kept, Reason otherwise) {
    if (!kept) {
      throw new FileUnreadable(otherwise);
    }
  }
}
