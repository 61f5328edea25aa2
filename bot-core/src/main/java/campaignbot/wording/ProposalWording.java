package campaignbot.wording;

import campaignbot.allocation.Assumption;
import campaignbot.allocation.Baseline;
import campaignbot.allocation.Infeasible;
import campaignbot.allocation.Line;
import campaignbot.allocation.Proposal;
import campaignbot.allocation.Reserve;
import campaignbot.allocation.Warning;
import campaignbot.allocation.Why;
import campaignbot.campaign.Metric;
import campaignbot.campaign.Money;
import campaignbot.campaign.Person;
import campaignbot.campaign.Platform;
import campaignbot.catalogue.Creator;
import campaignbot.conversation.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Words a proposal: what it is, what to expect, how good it provably is, and what it rests on.
public final class ProposalWording {
  /// So many creators of a plan are shown at once; all of them are in `allocation`.
  public static final int LINES_SHOWN = 15;

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int BARS_SHOWN = 8;
  private static final int NICHES_SHOWN = 2;

  /// Below this, rounding is all that is left between a plan and its bound.
  private static final double NO_GAP = 1e-6;

  private final Texts texts;
  private final Numbers numbers;
  private final BriefWording briefs;
  private final AssumptionWording assumptions;
  private final WhyWording whys;
  private final ObstacleWording obstacles;
  private final DifferenceWording differences;
  private final AllocationRows rows;
  private final OfferWording offers;
  private final DetailsWording details;
  private final SensitivityWording sensitivities;
  private final VersionsWording versionsSideBySide;

  ProposalWording(Texts texts, Numbers numbers, BriefWording briefs) {
    this.texts = texts;
    this.numbers = numbers;
    this.briefs = briefs;
    this.assumptions = new AssumptionWording(texts, numbers);
    this.whys = new WhyWording(texts, numbers);
    this.obstacles = new ObstacleWording(texts, numbers);
    this.differences = new DifferenceWording(texts, numbers);
    this.rows = new AllocationRows(texts, this);
    this.offers = new OfferWording(texts, numbers, this);
    this.details = new DetailsWording(texts, numbers);
    this.sensitivities = new SensitivityWording(texts, numbers, briefs);
    this.versionsSideBySide = new VersionsWording(texts, numbers, briefs);
  }

  List<Message.Part> of(Reply.OfPlan reply) {
    return switch (reply) {
      case Reply.Proposed(var revision, var proposal, _) -> proposed(revision, proposal);
      case Reply.Changed changed -> List.of(new Message.Text(differences.of(changed)));
      case Reply.NotFeasible(var infeasible) -> notFeasible(infeasible);
      case Reply.Approved(var revision, var proposal, var by, _) ->
          approved(revision, proposal, by);
      case Reply.Offers(var revision, var proposal) -> offers.of(revision, proposal);
      case Reply.WhyThese(_, var proposal) -> whyThese(proposal);
      case Reply.Compared(var revision, var proposal) -> compared(revision, proposal);
      case Reply.MoreMoney more -> sensitivities.moreMoney(more);
      case Reply.CostOfLimits(_, var proposal) -> sensitivities.costOfLimits(proposal);
      case Reply.SideBySide(var versions) -> versionsSideBySide.of(versions);
      case Reply.Exported(var revision, var proposal) -> exported(revision, proposal);
    };
  }

  /// The proposal as it is shown first: headline, figures, proof, comparison, table, bars,
  /// assumptions, warnings.
  public List<Message.Part> proposed(int revision, Proposal proposal) {
    var parts = new ArrayList<Message.Part>();
    parts.add(new Message.Text(headline(revision, proposal)));
    if (!warnings(proposal).isEmpty()) {
      parts.add(new Message.Text(warnings(proposal)));
    }
    parts.add(table(proposal.lines().stream().limit(LINES_SHOWN).toList()));
    if (proposal.lines().size() > LINES_SHOWN) {
      var more = proposal.lines().size() - LINES_SHOWN;
      parts.add(new Message.Text(texts.say("proposal.more", more)));
    }
    parts.add(chart(proposal));
    parts.add(new Message.Text(assumptions.summary(proposal)));
    return parts;
  }

  private String headline(int revision, Proposal proposal) {
    var lines = new ArrayList<String>();
    lines.add(
        texts.say(
            "proposal.headline",
            revision,
            texts.say("metric." + metric(proposal)),
            Countries.name(texts, proposal.brief().region().orElseThrow()),
            numbers.money(proposal.spend()),
            numbers.amount(proposal.brief().budget().orElseThrow().limit())));
    lines.add(expectation(proposal));
    target(proposal).ifPresent(lines::add);
    sensitivities.least(proposal).ifPresent(lines::add);
    if (revision == 1) {
      lines.add(texts.say("proposal.rangeExplained"));
    }
    lines.add(texts.sentences(certificate(proposal)));
    proposal.baselines().forEach(b -> lines.add(baseline(b, proposal)));
    return String.join("\n", lines);
  }

  private List<String> certificate(Proposal proposal) {
    var gap = proposal.certificate().provenGap();
    var candidates = numbers.count(proposal.candidates());
    var sentences = new ArrayList<String>();
    sentences.add(
        gap < NO_GAP
            ? texts.say("proposal.certificate.best", candidates, proposal.candidates())
            : texts.say(
                "proposal.certificate", numbers.percent(gap), candidates, proposal.candidates()));
    if (proposal.isAtTheUsualPosts()) {
      var most = proposal.lines().stream().mapToInt(Line::posts).max().orElseThrow();
      sentences.add(texts.say("proposal.certificate.posts", most, 2 * most));
    }
    if (proposal.isAtTheUsualCreators()) {
      var most = proposal.lines().size();
      sentences.add(texts.say("proposal.certificate.creators", most, 2 * most));
    }
    return sentences;
  }

  private String expectation(Proposal proposal) {
    var forecast = proposal.forecast();
    return texts.say(
        "proposal.expect",
        numbers.range(texts, forecast.result()),
        texts.say("unit." + metric(proposal)),
        numbers.money(forecast.costPer()),
        texts.say("unitOne." + metric(proposal)),
        numbers.about(forecast.peopleReached().p50()),
        proposal.lines().size(),
        proposal.posts());
  }

  /// How likely the result is that the team wants.
  private Optional<String> target(Proposal proposal) {
    var target = proposal.brief().target();
    if (target.isEmpty()) {
      return Optional.empty();
    }
    var wanted = target.getAsLong();
    var result = proposal.forecast().result();
    var unit = texts.say("unit." + metric(proposal));
    var count = numbers.count(wanted);
    if (wanted <= result.p50()) {
      var key = wanted <= result.p10() ? "target.sure" : "target.likely";
      return Optional.of(texts.say(key, count, unit, numbers.about(result.p50())));
    }
    return Optional.of(
        wanted <= result.p90()
            ? texts.say("target.unlikely", count, unit, numbers.about(result.p50()))
            : texts.say("target.outOfReach", count, unit, numbers.about(result.p90())));
  }

  private String baseline(Baseline baseline, Proposal proposal) {
    var expected = numbers.range(texts, baseline.expected());
    var unit = texts.say("unit." + metric(proposal));
    return switch (baseline.kind()) {
      case ONE_BIG_CREATOR, LARGEST_CREATOR ->
          said(
              baseline,
              proposal,
              one(baseline),
              baseline.posts(),
              numbers.money(baseline.cost()),
              expected,
              unit);
      case EVEN_SPLIT ->
          said(
              baseline,
              proposal,
              proposal.lines().size(),
              baseline.posts(),
              numbers.money(baseline.cost()),
              expected,
              unit);
      case BY_FOLLOWERS ->
          said(
              baseline, proposal, baseline.posts(), numbers.money(baseline.cost()), expected, unit);
    };
  }

  private String said(Baseline baseline, Proposal proposal, Object... arguments) {
    var sentences = new ArrayList<String>();
    sentences.add(texts.say("baseline." + baseline.kind(), arguments));
    if (baseline.kind() == Baseline.Kind.ONE_BIG_CREATOR) {
      sentences.add(verdict(baseline, proposal));
    } else {
      beatsThePlan(baseline).ifPresent(sentences::add);
    }
    return texts.sentences(sentences);
  }

  /// Nothing when it brings less: the figures say so.
  private Optional<String> beatsThePlan(Baseline baseline) {
    return switch (baseline.verdict()) {
      case WINS -> Optional.of(texts.say("verdict.other.wins"));
      case LEVEL -> Optional.of(texts.say("verdict.other.even"));
      case LOSES -> Optional.empty();
    };
  }

  /// Who wins, and at which fee for the plan's posts the two draw level.
  private String verdict(Baseline big, Proposal proposal) {
    var key =
        switch (big.verdict()) {
          case WINS -> "verdict.loses";
          case LEVEL -> "verdict.even";
          case LOSES -> "verdict.wins";
        };
    return proposal.warnings().stream()
        .filter(Warning.BreakEven.class::isInstance)
        .map(w -> ((Warning.BreakEven) w).fee())
        .filter(fee -> !fee.isZero())
        .findFirst()
        .map(fee -> level(key + ".level", fee, big, proposal))
        .orElseGet(() -> texts.say(key, proposal.lines().size()));
  }

  private String level(String key, Money fee, Baseline big, Proposal proposal) {
    double posts = (double) proposal.spend().minorUnits() / fee.minorUnits();
    return texts.say(
        key,
        proposal.lines().size(),
        numbers.money(fee),
        numbers.count((long) (big.wins() ? Math.ceil(posts) : Math.floor(posts))),
        numbers.count(proposal.posts()));
  }

  private String one(Baseline baseline) {
    return baseline
        .typical()
        .map(this::typical)
        .or(() -> baseline.who().map(this::bigCreator))
        .orElse("");
  }

  private String typical(Baseline.Typical account) {
    return texts.say(
        "bigCreator.typical", account.platform().label(), numbers.followers(account.followers()));
  }

  private String bigCreator(Creator creator) {
    return creator.followers().isPresent()
        ? texts.say(
            "bigCreator", creator.handle(), numbers.followers(creator.followers().getAsLong()))
        : "@" + creator.handle();
  }

  /// The table of the proposal with every creator.
  public Message.Table allocation(Proposal proposal) {
    return table(proposal.lines());
  }

  private Message.Table table(List<Line> lines) {
    var rows = lines.stream().map(this::row).toList();
    return new Message.Table(
        List.of(
            new Message.Column(texts.say("column.creator"), false),
            new Message.Column(texts.say("column.platform"), false),
            new Message.Column(texts.say("column.followers"), true),
            new Message.Column(texts.say("column.posts"), true),
            new Message.Column(texts.say("column.cost"), true),
            new Message.Column(texts.say("column.expected"), true),
            new Message.Column(texts.say("column.about"), false)),
        rows);
  }

  private List<String> row(Line line) {
    var creator = line.creator();
    return List.of(
        "@" + creator.handle(),
        platform(creator),
        creator.followers().isPresent()
            ? numbers.followers(creator.followers().getAsLong())
            : texts.say("unknown"),
        texts.say("posts." + line.format(), line.posts()),
        numbers.money(line.cost()) + (line.assumed().contains(Assumption.Subject.FEE) ? "*" : ""),
        numbers.about(line.expected().p50()),
        about(creator));
  }

  String platform(Creator creator) {
    return creator.platform().map(Platform::label).orElse(texts.say("unknown"));
  }

  private String about(Creator creator) {
    var words =
        creator.niches().stream()
            .limit(NICHES_SHOWN)
            .map(texts::niche)
            .collect(Collectors.toCollection(ArrayList::new));
    creator.place().map(p -> Countries.name(texts, p)).ifPresent(words::add);
    return texts.listed(words);
  }

  private Message.Chart chart(Proposal proposal) {
    var bars =
        proposal.lines().stream()
            .sorted((a, b) -> Long.compare(b.cost().minorUnits(), a.cost().minorUnits()))
            .limit(BARS_SHOWN)
            .map(line ->
                new Message.Bar(
                    "@" + line.creator().handle(),
                    line.cost().amount().doubleValue(),
                    numbers.money(line.cost())))
            .toList();
    var key = proposal.lines().size() > BARS_SHOWN ? "chart.titleTop" : "chart.title";
    return new Message.Chart(texts.say(key, BARS_SHOWN), bars);
  }

  private String warnings(Proposal proposal) {
    return proposal.warnings().stream()
        .filter(w -> !(w instanceof Warning.BreakEven))
        .map(this::warning)
        .collect(Collectors.joining("\n"));
  }

  /// A warning as a sentence.
  public String warning(Warning warning) {
    return switch (warning) {
      case Warning.SampleData(var creators) ->
          texts.say("warning.SampleData", numbers.count(creators), texts.atHome("ImportYourOwn"));
      case Warning.MuchOnOne(var handle, var part) ->
          texts.say("warning.MuchOnOne", numbers.percent(part), handle);
      case Warning.NoFee(var creators) -> texts.say("warning.NoFee", creators);
      case Warning.NoAudience(var creators) -> texts.say("warning.NoAudience", creators);
      case Warning.BreakEven(var fee) -> texts.say("warning.BreakEven", numbers.money(fee));
      case Warning.BudgetLeft(var left) -> texts.say("warning.BudgetLeft", numbers.money(left));
      case Warning.TooSoon(var window, var days, var done) ->
          texts.say("warning.TooSoon", briefs.window(window), days, texts.date(done));
      case Warning.PlacesUnknown(var unknown, var creators) ->
          texts.say("warning.PlacesUnknown", unknown, creators);
      case Warning.LargerOnesJoined(var creators) ->
          texts.say("warning.LargerOnesJoined", creators);
      case Warning.LargerOnesLeftOut(var creators) ->
          texts.say("warning.LargerOnesLeftOut", creators);
      case Warning.OnlyBigCreators(var creators) -> texts.say("warning.OnlyBigCreators", creators);
      case Warning.KeptFromBefore(var creators) -> texts.say("warning.KeptFromBefore", creators);
      case Warning.NotInCatalogue(var handle) -> texts.say("warning.NotInCatalogue", handle);
    };
  }

  /// Why a creator is in the plan, as a sentence.
  public String why(Why why) {
    return whys.of(why);
  }

  /// The assumptions' words, for contracts.
  public AssumptionWording assumptions() {
    return assumptions;
  }

  /// Why there can be no plan, as sentences.
  public ObstacleWording obstacles() {
    return obstacles;
  }

  private List<Message.Part> whyThese(Proposal proposal) {
    var facts =
        proposal.lines().stream()
            .limit(BARS_SHOWN)
            .map(l -> new Message.Fact("@" + l.creator().handle(), why(l.why())))
            .toList();
    var parts = new ArrayList<Message.Part>();
    parts.add(
        new Message.Text(
            texts.say("whyThese", numbers.count(proposal.candidates()), facts.size())));
    parts.add(new Message.Facts(facts));
    parts.add(new Message.Text(texts.say("whyThese.assumptions")));
    parts.add(assumptions.table(proposal));
    return parts;
  }

  private List<Message.Part> compared(int revision, Proposal proposal) {
    var rows = new ArrayList<List<String>>();
    rows.add(
        List.of(
            texts.say("compare.plan", revision, proposal.lines().size()),
            numbers.money(proposal.spend()),
            numbers.range(texts, proposal.forecast().result())));
    for (var b : proposal.baselines()) {
      rows.add(
          List.of(
              texts.say("compare." + b.kind(), one(b)).strip(),
              numbers.money(b.cost()),
              numbers.range(texts, b.expected())));
    }
    var columns =
        List.of(
            new Message.Column(texts.say("compare.what"), false),
            new Message.Column(texts.say("column.cost"), true),
            new Message.Column(texts.say("unit." + metric(proposal)), true));
    var parts = new ArrayList<Message.Part>();
    parts.add(new Message.Text(texts.say("compare.intro")));
    parts.add(new Message.Table(columns, rows));
    parts.addAll(sensitivities.inShort(proposal));
    parts.add(details.beforeTheFirstMessage(proposal));
    parts.addAll(details.beyondTheFees(proposal));
    return parts;
  }

  private List<Message.Part> exported(int revision, Proposal proposal) {
    var csv = "plan-" + revision + ".csv";
    var xlsx = "plan-" + revision + ".xlsx";
    var sheet = texts.say("compare.plan.sheet", revision);
    return List.of(
        new Message.Text(texts.say("exported", csv, xlsx)),
        new Message.Attachment(csv, "text/csv", Bytes.of(csv(proposal))),
        new Message.Attachment(xlsx, XLSX, AllocationXlsx.of(sheet, rows.of(proposal))));
  }

  /// The allocation as a CSV file.
  public String csv(Proposal proposal) {
    return AllocationCsv.of(rows.of(proposal));
  }

  private List<Message.Part> approved(int revision, Proposal proposal, String by) {
    var approved =
        texts.say(
            "approved",
            revision,
            numbers.money(proposal.spend()),
            proposal.lines().size(),
            proposal.posts(),
            Person.mark(by));
    var reserve = Reserve.of(proposal).stream().map(this::inReserve).toList();
    return List.of(
        new Message.Text(
            reserve.isEmpty()
                ? approved
                : approved + "\n" + texts.say("reserve", texts.listed(reserve))));
  }

  private String inReserve(Reserve reserve) {
    return texts.say(
        "reserve.one",
        reserve.handle(),
        texts.say("posts." + reserve.format(), reserve.posts()),
        numbers.money(reserve.cost()));
  }

  private List<Message.Part> notFeasible(Infeasible infeasible) {
    return List.of(new Message.Text(obstacles.sentences(infeasible)));
  }

  private static Metric metric(Proposal proposal) {
    return proposal.forecast().metric();
  }
}
