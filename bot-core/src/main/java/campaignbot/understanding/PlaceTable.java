package campaignbot.understanding;

import campaignbot.campaign.Region;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/// The bundled list of places in memory: one long text, and a hash table of the names in it. A row
/// is `kind, code, countries, subdivision, people, extra, name, names` with tabs between; a name
/// with `~` is a rare or a foreign one. Built by `tools/places`.
final class PlaceTable {
  private static final int NAMES_COLUMN = 7;
  private final String rows;
  private final int[] starts;
  private final long[] hashes;
  private final int[] meant;
  private final int[] next;
  private final int[] heads;
  private int count;

  private PlaceTable(String rows, int places, int names) {
    this.rows = rows;
    starts = new int[places];
    hashes = new long[names];
    meant = new int[names];
    next = new int[names];
    heads = new int[Integer.highestOneBit(names) << 1];
    Arrays.fill(heads, -1);
  }

  static PlaceTable bundled() {
    try (var in = PlaceTable.class.getResourceAsStream("places.gz")) {
      if (in == null) {
        throw new IllegalStateException("places.gz is missing from the jar");
      }
      return of(
          new String(new GZIPInputStream(in, 1 << 16).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("places.gz cannot be read", e);
    }
  }

  private static PlaceTable of(String rows) {
    var headerEnd = rows.indexOf('\n');
    var tab = rows.indexOf('\t');
    var table =
        new PlaceTable(
            rows,
            Integer.parseInt(rows, 0, tab, 10),
            Integer.parseInt(rows, tab + 1, headerEnd, 10));
    table.fill(headerEnd + 1);
    return table;
  }

  private void fill(int first) {
    var at = first;
    for (var place = 0; place < starts.length; place++) {
      starts[place] = at;
      var end = rows.indexOf('\n', at);
      addNames(place, column(place, NAMES_COLUMN), end);
      at = end + 1;
    }
  }

  private void addNames(int place, int from, int end) {
    var start = from;
    while (start < end) {
      var bar = rows.indexOf('|', start);
      var stop = bar < 0 || bar > end ? end : bar;
      var rare = rows.charAt(start) == '~';
      add(Names.hash(0, rows, rare ? start + 1 : start, stop), place, rare);
      start = stop + 1;
    }
  }

  private void add(long hash, int place, boolean rare) {
    var slot = slot(hash);
    hashes[count] = hash;
    meant[count] = rare ? ~place : place;
    next[count] = heads[slot];
    heads[slot] = count++;
  }

  private int slot(long hash) {
    return (int) (hash ^ hash >>> 32) & (heads.length - 1);
  }

  boolean hasName(long hash) {
    for (var i = heads[slot(hash)]; i >= 0; i = next[i]) {
      if (hashes[i] == hash) {
        return true;
      }
    }
    return false;
  }

  List<Place> named(long hash) {
    var found = new ArrayList<Place>();
    for (var i = heads[slot(hash)]; i >= 0; i = next[i]) {
      if (hashes[i] == hash) {
        found.add(meant[i] < 0 ? place(~meant[i], true) : place(meant[i], false));
      }
    }
    return found;
  }

  int size() {
    return starts.length;
  }

  Place place(int index, boolean rare) {
    var end = column(index, NAMES_COLUMN) - 1;
    var cells = rows.substring(starts[index], end).split("\t", -1);
    return new Place(region(cells), rare, cells[0].equals("S") && cells[3].equals("2"), cells[5]);
  }

  /// The alpha-3 code of a country's row.
  String alpha3(int index) {
    return rows.substring(starts[index], column(index, NAMES_COLUMN)).split("\t", -1)[3];
  }

  /// The usual names of a place, folded.
  List<String> names(int index) {
    var end = rows.indexOf('\n', starts[index]);
    return Arrays.stream(rows.substring(column(index, NAMES_COLUMN), end).split("\\|", -1))
        .filter(n -> !n.startsWith("~"))
        .toList();
  }

  /// All names of all places, folded; for tests.
  List<String> allNames() {
    var names = new ArrayList<String>();
    for (var i = 0; i < starts.length; i++) {
      var end = rows.indexOf('\n', starts[i]);
      for (var name : rows.substring(column(i, NAMES_COLUMN), end).split("\\|", -1)) {
        names.add(name.startsWith("~") ? name.substring(1) : name);
      }
    }
    return names;
  }

  char kind(int index) {
    return rows.charAt(starts[index]);
  }

  private static Region region(String[] cells) {
    var kind =
        switch (cells[0].charAt(0)) {
          case 'N' -> Region.Kind.COUNTRY;
          case 'G' -> Region.Kind.GROUP;
          case 'S' -> Region.Kind.SUBDIVISION;
          default -> Region.Kind.CITY;
        };
    var subdivision = kind == Region.Kind.CITY ? filled(cells[3]) : Optional.<String>empty();
    return new Region(
        kind,
        filled(cells[1]),
        cells[6],
        List.of(cells[2].split(" ", -1)),
        subdivision,
        Long.parseLong(cells[4]));
  }

  private static Optional<String> filled(String cell) {
    return Optional.of(cell).filter(c -> !c.isEmpty());
  }

  private int column(int place, int column) {
    var at = starts[place];
    for (var i = 0; i < column; i++) {
      at = rows.indexOf('\t', at) + 1;
    }
    return at;
  }
}
