package campaignbot.catalogue;

import campaignbot.catalogue.ImportReport.NotATable.Reason;

/// How much of a file is read. Beyond any of these the whole file is refused: better nothing than
/// half a catalogue. They lie far above what a list of creators needs (the largest one seen in the
/// wild: 1,000 rows, 23 columns), and keep a hostile file from filling the memory. Tested up to
/// 40,000 rows of 12 columns (6 MB of CSV): 5 s of one processor, half of it in the first seconds
/// of a new process. More is allowed, and was not measured.
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

  /// Objects, lists and plain values of a JSON file; as a tree, each takes some 100 bytes.
  static final int JSON_VALUES = 1_000_000;

  /// Keys of JSON, also those of objects within objects: `profile.followers`.
  static final int JSON_NAME = 1_000;

  /// Lists of a JSON file that are looked at, outer ones first. A guess: exports hold one or two.
  static final int JSON_LISTS = 20;

  static final int SHEETS = 100;

  private ImportLimits() {}

  static void check(boolean kept, Reason otherwise) {
    if (!kept) {
      throw new FileUnreadable(otherwise);
    }
  }
}
