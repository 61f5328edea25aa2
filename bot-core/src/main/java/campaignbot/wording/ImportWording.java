package campaignbot.wording;

import campaignbot.catalogue.ColumnMeaning;
import campaignbot.catalogue.ImportReport;
import campaignbot.catalogue.ImportReport.Doubt;
import campaignbot.catalogue.ImportReport.IgnoredColumn;
import campaignbot.catalogue.ImportReport.Imported;
import campaignbot.catalogue.ImportReport.MappedColumn;
import campaignbot.catalogue.OwnCreators;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words what became of a file: what was read as what, what was not used, and every row that was
/// refused or is doubtful.
public final class ImportWording {
  private static final int LONGEST_HEADING = 40;

  /// Of a section of a report in a chat.
  private static final int FEW_ROWS = 10;

  private static final long MEGABYTE = 1_000_000;

  private final Texts texts;
  private final Numbers numbers;

  ImportWording(Texts texts, Numbers numbers) {
    this.texts = texts;
    this.numbers = numbers;
  }

  public Message of(ImportReport report) {
    return switch (report) {
      case ImportReport.NotATable(var name, var reason) ->
          new Message(
              List.of(
                  new Message.Text(
                      texts.say("import.refused", name, texts.say("import.notATable." + reason)))),
              texts.locale());
      case Imported imported -> new Message(parts(imported), texts.locale());
    };
  }

  /// What was taken, for a chat: of each section some rows.
  public Message inShort(Imported imported, OwnCreators.Taken taken) {
    var merge = taken.merge();
    var lines = new ArrayList<String>();
    lines.add(headline(imported));
    lines.add(
        texts.say(
            "import.total",
            merge.added(),
            merge.updated(),
            merge.unchanged(),
            merge.catalogue().creators().size()));
    if (taken.areTheFirst()) {
      lines.add(texts.say("creator.first"));
    }
    var parts = new ArrayList<Message.Part>();
    parts.add(new Message.Text(String.join("\n", lines)));
    sections(imported).stream().map(this::few).forEach(parts::add);
    return new Message(parts, texts.locale());
  }

  private Message.Table few(Message.Table section) {
    var left = section.rows().size() - FEW_ROWS;
    if (left <= 0) {
      return section;
    }
    var rows = new ArrayList<>(section.rows().subList(0, FEW_ROWS));
    var last = new ArrayList<>(Collections.nCopies(section.columns().size(), ""));
    last.set(0, texts.say("import.more", left));
    rows.add(last);
    return new Message.Table(section.columns(), rows);
  }

  /// @param most bytes that are taken
  public Message tooLarge(String name, long most) {
    return message(texts.say("import.tooLarge", shown(name), numbers.count(most / MEGABYTE)));
  }

  public Message noAccess(String name) {
    return message(texts.say("import.noAccess", shown(name)));
  }

  public Message unreachable(String name) {
    return message(texts.say("import.unreachable", shown(name)));
  }

  private String shown(String name) {
    return name.isBlank() ? texts.say("import.thatFile") : texts.say("import.cell", oneLine(name));
  }

  private Message message(String text) {
    return new Message(List.of(new Message.Text(text)), texts.locale());
  }

  private List<Message.Part> parts(Imported imported) {
    var parts = new ArrayList<Message.Part>();
    parts.add(new Message.Text(headline(imported)));
    parts.addAll(sections(imported));
    return parts;
  }

  private List<Message.Table> sections(Imported imported) {
    var parts = new ArrayList<Message.Table>();
    parts.add(
        section(
            "import.mapped",
            imported.mapped().size(),
            imported.mapped().stream().map(this::mapped)));
    if (!imported.ignored().isEmpty()) {
      parts.add(
          section(
              "import.ignored",
              imported.ignored().size(),
              imported.ignored().stream().map(this::ignored)));
    }
    if (!imported.refused().isEmpty()) {
      parts.add(
          section(
              "import.refusedRows",
              imported.refused().size(),
              imported.refused().stream()
                  .map(r -> List.of(line(r.line()), texts.say("import.row." + r.reason())))));
    }
    if (!imported.doubts().isEmpty()) {
      parts.add(section("import.doubts", imported.doubts().size(), doubts(imported.doubts())));
    }
    if (!imported.merged().isEmpty()) {
      parts.add(
          section(
              "import.merged",
              imported.merged().size(),
              imported.merged().stream()
                  .map(m ->
                      List.of(
                          line(m.line()),
                          texts.say("import.sameAs", m.key(), line(m.firstLine()))))));
    }
    return parts;
  }

  /// How many creators a file gave, in one sentence.
  public String headline(Imported imported) {
    var where =
        imported.headingLine() > 0
            ? texts.say("import.headings", imported.kind(), line(imported.headingLine()))
            : imported.kind().name();
    var sheet =
        imported.sheet().isEmpty()
            ? ""
            : texts.say("comma") + texts.say("import.sheet", oneLine(imported.sheet()));
    var assumed =
        imported
            .assumedPlatform()
            .map(a ->
                "\n"
                    + texts.say(
                        "import.assumedPlatform",
                        a.platform().label(),
                        texts.say("import.from." + a.from())))
            .orElse("");
    return texts.say(
            "import.accepted", imported.fileName(), imported.creators().size(), where + sheet)
        + assumed;
  }

  /// A heading and its rows as one table; the heading of the table names the section.
  private Message.Table section(String key, int count, Stream<List<String>> rows) {
    var all = rows.toList();
    var columns = new ArrayList<Message.Column>();
    columns.add(new Message.Column(texts.say(key, count), false));
    for (var i = 1; i < all.getFirst().size(); i++) {
      columns.add(new Message.Column("", false));
    }
    return new Message.Table(columns, all);
  }

  private List<String> mapped(MappedColumn column) {
    var notes =
        column.notes().stream()
            .map(n -> texts.say("import.note." + n))
            .collect(Collectors.joining(texts.say("semicolon")));
    return List.of(heading(column.heading()), meaning(column.meaning()), notes);
  }

  private String meaning(ColumnMeaning meaning) {
    var what = texts.say("import.meaning." + meaning.kind());
    var details = new ArrayList<String>();
    meaning.format().ifPresent(f -> details.add(texts.say("format." + f)));
    meaning.platform().ifPresent(p -> details.add(p.label()));
    meaning.currency().ifPresent(c -> details.add(c.getCurrencyCode()));
    meaning.per().ifPresent(d -> details.add(texts.say("import.per." + d)));
    return details.isEmpty() ? what : texts.say("import.details", what, texts.listed(details));
  }

  private List<String> ignored(IgnoredColumn column) {
    return List.of(
        heading(column.heading()),
        texts.say("import.column." + column.reason(), heading(column.instead().orElse(""))));
  }

  /// Cells with the same doubt stand together, with all of their lines.
  private Stream<List<String>> doubts(List<Doubt> doubts) {
    var alike = new LinkedHashMap<List<String>, List<Integer>>();
    doubts.forEach(d -> alike.computeIfAbsent(doubt(d), _ -> new ArrayList<>()).add(d.line()));
    return alike.entrySet().stream()
        .map(e -> Stream.concat(Stream.of(lines(e.getValue())), e.getKey().stream()).toList());
  }

  private String lines(List<Integer> lines) {
    return lines.size() == 1
        ? line(lines.getFirst())
        : texts.say("import.lines", LineNumbers.of(lines));
  }

  private List<String> doubt(Doubt doubt) {
    var read =
        doubt
            .readAs()
            .map(r -> texts.say("import.readAs", r))
            .orElseGet(() -> texts.say("import.leftOut"));
    return List.of(
        heading(doubt.heading()),
        texts.say("import.cell", oneLine(doubt.cell())),
        texts.say("import.doubt." + doubt.kind()),
        read);
  }

  private String line(int line) {
    return texts.say("import.line", numbers.count(line));
  }

  private static String heading(String heading) {
    var line = oneLine(heading);
    return line.length() <= LONGEST_HEADING ? line : line.substring(0, LONGEST_HEADING - 1) + "…";
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
  }
}
