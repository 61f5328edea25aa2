package campaignbot.wording;

import campaignbot.allocation.Proposal;
import campaignbot.campaign.Measure;
import campaignbot.campaign.Platform;
import campaignbot.conversation.OutcomeReply;
import campaignbot.wording.AllocationRows.Cell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// Words what was predicted beside what was delivered, and the file for the latter.
final class ComparisonWording {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int MOST_NAMES = 5;

  private final Texts texts;
  private final Numbers numbers;
  private final ProposalWording words;
  private final OutcomeWording outcomes;

  ComparisonWording(Texts texts, Numbers numbers, ProposalWording words, OutcomeWording outcomes) {
    this.texts = texts;
    this.numbers = numbers;
    this.words = words;
    this.outcomes = outcomes;
  }

  List<Message.Part> of(OutcomeReply.HowItWent went) {
    var comparison = Comparison.of(went.proposal(), went.outcomes());
    if (went.outcomes().isEmpty()) {
      var example = went.proposal().lines().getFirst().creator().handle();
      return List.of(
          new Message.Text(
              String.join(
                  "\n",
                  texts.say("outcome.noneYet", went.revision()),
                  texts.say("outcome.example", example))));
    }
    var csv = "results-" + went.revision() + ".csv";
    return List.of(
        new Message.Text(String.join("\n", sentences(went.revision(), comparison))),
        table(comparison),
        new Message.Text(texts.say("outcome.file", csv)),
        new Message.Attachment(csv, "text/csv", Bytes.of(AllocationCsv.of(rows(comparison)))));
  }

  private List<String> sentences(int revision, Comparison comparison) {
    var lines = new ArrayList<String>();
    var counted = comparison.counted().size();
    lines.add(texts.say("outcome.headline", revision, known(comparison), comparison.rows().size()));
    if (counted > 0) {
      lines.add(total(comparison));
      if (comparison.isLikeWithLike() && !comparison.posted().isEmpty()) {
        lines.add(texts.say("outcome.inside", comparison.inside(), comparison.posted().size()));
      }
      comparison
          .costPer()
          .ifPresent(cost ->
              lines.add(
                  texts.say(
                      "outcome.costPer",
                      texts.say("unitOne." + metric(comparison.proposal())),
                      numbers.money(comparison.predictedCostPer()),
                      numbers.money(cost))));
    } else {
      lines.add(texts.say("outcome.notCounted", unit(comparison.proposal())));
    }
    missing(comparison).ifPresent(lines::add);
    lines.add(
        texts.say(
            comparison.isLikeWithLike() ? "outcome.likeWithLike" : "outcome.whoCounts",
            Countries.name(texts, comparison.proposal().brief().region().orElseThrow()),
            unit(comparison.proposal())));
    return lines;
  }

  private static long known(Comparison comparison) {
    return comparison.rows().stream().filter(r -> r.outcome().isPresent()).count();
  }

  private String total(Comparison comparison) {
    var delivered = numbers.count(comparison.delivered());
    var unit = unit(comparison.proposal());
    if (!comparison.isComplete()) {
      return texts.say("outcome.soFar", delivered, unit, numbers.about(comparison.predicted()));
    }
    var predicted = comparison.all();
    var place = Comparison.place(comparison.delivered(), predicted);
    return texts.say("outcome.total." + place, delivered, unit, numbers.range(texts, predicted));
  }

  private Optional<String> missing(Comparison comparison) {
    var names =
        comparison.rows().stream()
            .filter(r -> r.delivered().isEmpty())
            .map(r -> "@" + r.line().creator().handle())
            .toList();
    if (names.isEmpty()) {
      return Optional.empty();
    }
    var listed = texts.listed(names.stream().limit(MOST_NAMES).toList());
    return Optional.of(
        names.size() > MOST_NAMES
            ? texts.say(
                "outcome.missingMany",
                listed,
                names.size() - MOST_NAMES,
                unit(comparison.proposal()))
            : texts.say("outcome.missingFew", listed, unit(comparison.proposal())));
  }

  private Message.Table table(Comparison comparison) {
    var rows =
        comparison.rows().stream()
            .filter(r -> r.outcome().isPresent())
            .limit(ProposalWording.LINES_SHOWN)
            .map(this::row)
            .toList();
    return new Message.Table(
        List.of(
            new Message.Column(texts.say("column.creator"), false),
            new Message.Column(texts.say("column.posts"), true),
            new Message.Column(texts.say("outcome.column.predicted"), true),
            new Message.Column(texts.say("outcome.column.delivered"), true),
            new Message.Column(texts.say("outcome.column.range"), false),
            new Message.Column(outcomes.heading(Measure.REACH), true)),
        rows);
  }

  private List<String> row(Comparison.Row row) {
    var posts = row.figure(Measure.POSTS);
    return List.of(
        "@" + row.line().creator().handle(),
        posts.isPresent()
            ? texts.say("outcome.postsOf", posts.getAsLong(), row.line().posts())
            : texts.say("unknown"),
        numbers.range(texts, row.predicted()),
        count(row.delivered()),
        row.place().map(p -> texts.say("outcome.place." + p)).orElse(texts.say("unknown")),
        count(row.figure(Measure.REACH)));
  }

  private String count(OptionalLong count) {
    return count.isPresent() ? numbers.count(count.getAsLong()) : texts.say("unknown");
  }

  private static String metric(Proposal proposal) {
    return proposal.forecast().metric().name();
  }

  private String unit(Proposal proposal) {
    return texts.say("unit." + metric(proposal));
  }

  /// Headings that do not change, as those of a plan's file.
  private static List<List<Cell>> rows(Comparison comparison) {
    var rows = new ArrayList<List<Cell>>();
    rows.add(
        Stream.concat(
                Stream.of(
                    "creator",
                    "platform",
                    "planned_posts",
                    "cost",
                    "currency",
                    "expected_p10",
                    "expected_p50",
                    "expected_p90",
                    "in_range"),
                Arrays.stream(Measure.values()).map(m -> m.name().toLowerCase(Locale.ROOT)))
            .<Cell>map(Cell.Text::new)
            .toList());
    comparison.rows().forEach(r -> rows.add(cells(r)));
    return rows;
  }

  private static List<Cell> cells(Comparison.Row row) {
    var line = row.line();
    var expected = row.predicted();
    return Stream.concat(
            Stream.of(
                new Cell.Text(line.creator().handle()),
                new Cell.Text(line.creator().platform().map(Platform::slug).orElse("")),
                new Cell.Figure(BigDecimal.valueOf(line.posts())),
                new Cell.Figure(row.cost().amount()),
                new Cell.Text(line.cost().currency().getCurrencyCode()),
                tenths(expected.p10()),
                tenths(expected.p50()),
                tenths(expected.p90()),
                new Cell.Text(row.place().map(p -> p.name().toLowerCase(Locale.ROOT)).orElse(""))),
            Arrays.stream(Measure.values()).map(m -> cell(row.figure(m))))
        .toList();
  }

  private static Cell tenths(double value) {
    return new Cell.Figure(BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP));
  }

  private static Cell cell(OptionalLong figure) {
    return figure.isPresent()
        ? new Cell.Figure(BigDecimal.valueOf(figure.getAsLong()))
        : new Cell.Blank();
  }

  List<Message.Part> fileToFillIn(OutcomeReply.FileToFillIn file) {
    var csv = "results-" + file.revision() + "-to-fill-in.csv";
    var xlsx = "results-" + file.revision() + "-to-fill-in.xlsx";
    var rows = rowsToFillIn(Comparison.of(file.proposal(), file.outcomes()));
    return List.of(
        new Message.Text(texts.say("outcome.toFillIn", csv, xlsx, texts.atHome("outcome.shareIt"))),
        new Message.Attachment(csv, "text/csv", Bytes.of(AllocationCsv.of(rows))),
        new Message.Attachment(
            xlsx, XLSX, AllocationXlsx.of(texts.say("outcome.sheet", file.revision()), rows)));
  }

  /// Headings in the team's language; all of them are read again.
  private List<List<Cell>> rowsToFillIn(Comparison comparison) {
    var rows = new ArrayList<List<Cell>>();
    rows.add(
        Stream.concat(
                Stream.of(
                    texts.say("outcome.heading.HANDLE"), texts.say("outcome.heading.PLATFORM")),
                Arrays.stream(Measure.values()).map(outcomes::heading))
            .<Cell>map(Cell.Text::new)
            .toList());
    comparison
        .rows()
        .forEach(r ->
            rows.add(
                Stream.concat(
                        Stream.of(
                            new Cell.Text(r.line().creator().handle()), new Cell.Text(platform(r))),
                        Arrays.stream(Measure.values()).map(m -> cell(r.figure(m))))
                    .toList()));
    return rows;
  }

  private String platform(Comparison.Row row) {
    return row.line().creator().platform().isPresent() ? words.platform(row.line().creator()) : "";
  }
}
