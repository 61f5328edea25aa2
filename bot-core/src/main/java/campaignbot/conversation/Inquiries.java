package campaignbot.conversation;

import campaignbot.allocation.Absence;
import campaignbot.campaign.Figure;
import campaignbot.campaign.Money;
import campaignbot.campaign.Platform;
import campaignbot.campaign.Region;
import campaignbot.campaign.Term;
import campaignbot.catalogue.Format;
import campaignbot.understanding.Inquiry;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Answers what people want to know on the way, at every question; the talk stays where it is.
final class Inquiries {
  /// Two markets that call very different sizes "micro".
  private static final List<String> COMPARED_WITH = List.of("US", "HK");

  private static final Pattern SENTENCE = Pattern.compile("(?<=[?!。？])\\s*|(?<=\\.)\\s+|\\n+");
  private static final long SMALL = 5_000;
  private static final Currency DOLLAR = Currency.getInstance("USD");

  private Inquiries() {}

  /// A message in two: what it wants to know, and the rest of it.
  record Asked(List<Inquiry> inquiries, String rest) {}

  static Asked in(Say said, String text) {
    var reader = said.knowledge().reader();
    var whole = reader.inquiry(text);
    if (whole.isPresent()) {
      return new Asked(List.of(whole.get()), "");
    }
    var inquiries = new ArrayList<Inquiry>();
    var rest = new ArrayList<String>();
    for (var sentence : SENTENCE.split(text, -1)) {
      reader.inquiry(sentence).ifPresentOrElse(inquiries::add, () -> rest.add(sentence));
    }
    return inquiries.isEmpty()
        ? new Asked(List.of(), text)
        : new Asked(inquiries, String.join(" ", rest).strip());
  }

  static void answer(Say said, Heard.Said heard, Inquiry inquiry) {
    switch (inquiry) {
      case Inquiry.Meaning(var term, var about) -> said.reply(meaning(said, heard, term, about));
      case Inquiry.WhoSaid(var what) -> said.reply(whoSaid(said, heard, what));
      case Inquiry.WhatWasSaid(var person) ->
          said.reply(new Reply.Statements(statements(said, person), person));
      case Inquiry.WhoIsIn() -> said.reply(new Reply.Present(said.talk().company()));
      case Inquiry.HowManyCreators() -> said.reply(howMany(said));
      case Inquiry.WhoIs(var handle) -> said.reply(whoIs(said, heard, handle));
      case Inquiry.WhyCreator(var handle) -> said.reply(whyCreator(said, heard, handle));
      case Inquiry.MoreMoney(var about) -> said.reply(PlanInquiries.moreMoney(said, heard, about));
      case Inquiry.CostOfLimits() -> said.reply(PlanInquiries.costOfLimits(said));
      case Inquiry.SideBySide(var plans) -> said.reply(PlanInquiries.sideBySide(said, plans));
      case Inquiry.Wait() -> said.reply(new Reply.TakeYourTime());
      case Inquiry.WhichPerson(var name) -> said.reply(new Reply.MentionThem(name));
    }
  }

  private static List<Company.Statement> statements(Say said, Optional<String> person) {
    return said.talk().company().said().stream()
        .filter(s -> person.isEmpty() || person.get().equals(s.by()))
        .toList();
  }

  /// All answers of the kind that is asked for; all at all when the words name none.
  private static Reply whoSaid(Say said, Heard.Said heard, String what) {
    var all = statements(said, Optional.empty());
    var about = about(said, heard, what);
    var asked =
        all.stream().filter(s -> about.filter(q -> q != s.change().answers()).isEmpty()).toList();
    var exactly = asked.stream().filter(s -> isOf(said, heard, what, s.change())).toList();
    return new Reply.Statements(exactly.isEmpty() ? asked : exactly, Optional.empty());
  }

  /// Whether an answer is exactly what was asked for: this sum, this metric.
  private static boolean isOf(Say said, Heard.Said heard, String what, Change change) {
    var context = said.knowledge().context(Question.BUDGET.asked(), heard.today());
    var read = said.knowledge().reader().read(what, context);
    return switch (change) {
      case Change.BudgetSet(var now, _, _) ->
          read.money().stream()
              .flatMap(m -> m.amount().stream())
              .anyMatch(a -> a.compareTo(now.limit().amount()) == 0);
      case Change.RegionSet(var now, _) ->
          read.regions().stream().anyMatch(r -> r.region().equals(now));
      case Change.MetricSet(var now, _) -> read.metrics().contains(now);
      case Change.Further _ -> false;
    };
  }

  private static Optional<Question> about(Say said, Heard.Said heard, String what) {
    var words = what.toLowerCase(java.util.Locale.ROOT);
    var named =
        Stream.of(Question.BUDGET, Question.REGION, Question.METRIC)
            .filter(q -> words.contains(q.name().toLowerCase(java.util.Locale.ROOT)))
            .findFirst();
    if (named.isPresent()) {
      return named;
    }
    var context = said.knowledge().context(Question.BUDGET.asked(), heard.today());
    var read = said.knowledge().reader().read(what, context);
    if (!read.money().isEmpty()) {
      return Optional.of(Question.BUDGET);
    }
    if (!read.regions().isEmpty()) {
      return Optional.of(Question.REGION);
    }
    if (!read.metrics().isEmpty()) {
      return Optional.of(Question.METRIC);
    }
    return read.saysNothingOfTheBrief() ? Optional.empty() : Optional.of(Question.WISHES);
  }

  private static Reply meaning(Say said, Heard.Said heard, Term term, String about) {
    var here = named(said, heard, about).or(() -> here(said));
    return new Reply.Meaning(
        term,
        term == Term.MICRO || term == Term.TIER ? micros(said, here) : List.of(),
        figure(said, term, here.orElse(COMPARED_WITH.getFirst())));
  }

  private static Optional<String> named(Say said, Heard.Said heard, String about) {
    var context = said.knowledge().context(campaignbot.understanding.Asked.NOTHING, heard.today());
    return said.knowledge().reader().spokenOf(about, context).regions().stream()
        .flatMap(r -> r.region().country().stream())
        .findFirst();
  }

  /// The talk's own market; unless there is one, the workspace's, or that with most creators.
  static Optional<String> here(Say said) {
    return said.talk()
        .brief()
        .region()
        .or(said.knowledge()::region)
        .or(() -> said.knowledge().markets().stream().findFirst())
        .flatMap(Region::country);
  }

  /// What is called micro in the market, and in another for comparison.
  static List<Reply.Micro> micros(Say said, Optional<String> here) {
    var elsewhere = COMPARED_WITH.stream().filter(c -> !here.equals(Optional.of(c))).findFirst();
    return Stream.concat(here.stream(), elsewhere.stream())
        .map(c -> new Reply.Micro(c, inWords(said, benchmark(said, c))))
        .toList();
  }

  private static Figure benchmark(Say said, String country) {
    return said.knowledge().benchmarks().micro(country, Platform.INSTAGRAM);
  }

  private static Figure inWords(Say said, Figure figure) {
    return said.knowledge().benchmarks().inWords(figure);
  }

  /// The published figure behind a word, for an account that many markets call micro.
  private static Optional<Figure> figure(Say said, Term term, String country) {
    var benchmarks = said.knowledge().benchmarks();
    Optional<Figure> figure =
        switch (term) {
          case ENGAGEMENT_RATE -> benchmarks.engagement(country, Platform.INSTAGRAM, SMALL);
          case REACH, IMPRESSIONS, AWARENESS ->
              benchmarks.reach(Platform.INSTAGRAM, Format.POST, SMALL);
          case CONVERSION -> benchmarks.conversion(Platform.INSTAGRAM, SMALL);
          case RATE_CARD -> benchmarks.fee(country, Platform.INSTAGRAM, Format.POST, SMALL);
          case COMPLETION -> Optional.of(benchmarks.completion());
          case MICRO,
              TIER,
              ENGAGEMENT,
              TRAFFIC,
              SALES,
              FOLLOWERS,
              METRIC,
              CPM,
              CPE,
              ROAS,
              CERTIFICATE,
              RANGE,
              BASELINE,
              HANDLE,
              BARTER,
              UGC,
              WHITELISTING,
              NICHE,
              BRIEF,
              PLAN,
              CATALOGUE,
              LIMITS,
              CREATOR ->
              Optional.empty();
        };
    return figure.map(f -> inWords(said, f));
  }

  /// From the plan when there is one; else roughly, from the budget and the usual fee.
  private static Reply howMany(Say said) {
    var planned = said.knowledge().proposal();
    if (planned.isPresent()) {
      return new Reply.Planned(planned.get().lines().size(), planned.get().posts());
    }
    var budget = said.talk().brief().budget().map(b -> b.limit());
    var fee =
        here(said)
            .flatMap(
                c -> said.knowledge().benchmarks().fee(c, Platform.INSTAGRAM, Format.POST, SMALL))
            .map(f -> inWords(said, f));
    return budget
        .flatMap(b -> inDollars(said, b))
        .flatMap(dollars -> fee.map(f -> roughly(dollars, f)))
        .orElseGet(Reply.NotPlannedYet::new);
  }

  private static Optional<Money> inDollars(Say said, Money budget) {
    var rates = said.knowledge().lookup().rates();
    return rates.canConvert(budget.currency(), DOLLAR)
        ? Optional.of(rates.convert(budget, DOLLAR))
        : Optional.empty();
  }

  private static Reply roughly(Money dollars, Figure fee) {
    var sum = dollars.amount().doubleValue();
    return new Reply.RoughlySoMany(
        (long) Math.floor(sum / fee.high()), (long) Math.floor(sum / fee.low()), fee);
  }

  private static Reply whoIs(Say said, Heard.Said heard, String handle) {
    var found = said.knowledge().lookup().creators(handle);
    var inPlan =
        said.knowledge().proposal().stream()
            .flatMap(p -> p.lines().stream())
            .filter(l -> l.creator().handle().equalsIgnoreCase(handle))
            .toList();
    var maySeeFees = said.knowledge().lookup().maySeeFees(heard.author());
    return new Reply.CreatorCard(
        handle, found, inPlan, said.knowledge().proposal().isPresent(), maySeeFees);
  }

  private static Reply whyCreator(Say said, Heard.Said heard, String handle) {
    var found = said.knowledge().lookup().creators(handle);
    var maySeeFees = said.knowledge().lookup().maySeeFees(heard.author());
    var planned = said.knowledge().proposal();
    if (planned.isEmpty() || found.isEmpty()) {
      return new Reply.WhyCreator(
          handle, List.of(), List.of(), planned.filter(_ -> found.isEmpty()), maySeeFees);
    }
    var lines =
        planned.get().lines().stream()
            .filter(l -> l.creator().handle().equalsIgnoreCase(handle))
            .toList();
    var absence =
        new Absence(
            planned.get(), said.knowledge().benchmarks(), said.knowledge().lookup().rates());
    var absences =
        lines.isEmpty()
            ? found.stream().map(c -> new Reply.Absent(c, absence.of(c))).toList()
            : List.<Reply.Absent>of();
    return new Reply.WhyCreator(handle, lines, absences, planned, maySeeFees);
  }
}
