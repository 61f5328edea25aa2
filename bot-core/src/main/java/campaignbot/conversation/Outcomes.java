package campaignbot.conversation;

import campaignbot.allocation.Line;
import campaignbot.allocation.Outcome;
import campaignbot.allocation.Proposal;
import campaignbot.campaign.CampaignWindow;
import campaignbot.campaign.Measure;
import campaignbot.catalogue.ResultsFile;
import campaignbot.understanding.PlanWord;
import campaignbot.understanding.ResultsSaid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What creators of an approved plan delivered: taken, and shown against what was promised.
final class Outcomes {
  /// So long a plan without a last day is waited for, from its approval on, or from its first day
  /// if that is later: most posts go out within 45 days of the first message
  /// ([campaignbot.allocation.LeadTime]), a part of which has passed.
  private static final int DAYS_WITHOUT_A_WINDOW = 30;

  private Outcomes() {}

  /// A plan that was approved, and what is known of its outcomes so far, by the creators' keys.
  private record Approved(int revision, Proposal proposal, Map<String, Outcome> known) {
    static Optional<Approved> of(Say said) {
      return Outcomes.revision(said.talk().stage())
          .flatMap(revision ->
              said.knowledge()
                  .proposal(revision)
                  .map(p -> new Approved(revision, p, known(said, revision))));
    }

    private static Map<String, Outcome> known(Say said, int revision) {
      return said.knowledge().lookup().outcomes(revision).stream()
          .collect(Collectors.toMap(Outcome::key, Function.identity()));
    }

    Set<String> handles() {
      return proposal.lines().stream().map(Approved::handle).collect(Collectors.toSet());
    }

    String example() {
      return proposal.lines().getFirst().creator().handle();
    }

    private static String handle(Line line) {
      return line.creator().handle().toLowerCase(Locale.ROOT);
    }

    /// What is known of the creators of this name; of those on that platform, where it is said.
    List<Outcome> of(ResultsSaid.OfOne one) {
      var lines = proposal.lines().stream().filter(l -> handle(l).equals(one.handle())).toList();
      var there =
          lines.stream()
              .filter(l -> one.platform().isPresent())
              .filter(l -> l.creator().platform().equals(one.platform()))
              .toList();
      return (there.isEmpty() ? lines : there).stream().map(this::known).toList();
    }

    private Outcome known(Line line) {
      return known.getOrDefault(line.creator().key(), Outcome.of(revision, proposal, line));
    }

    List<Outcome> outcomes() {
      return proposal.lines().stream()
          .flatMap(l -> Optional.ofNullable(known.get(l.creator().key())).stream())
          .toList();
    }
  }

  /// The plan that outcomes are recorded against.
  static Optional<Integer> revision(Stage stage) {
    return switch (stage) {
      case Stage.Approved(var revision) -> Optional.of(revision);
      case Stage.Running(var revision) -> Optional.of(revision);
      case Stage.Closed(var revision) -> Optional.of(revision);
      case Stage.Briefing(),
          Stage.Planning _,
          Stage.Proposed _,
          Stage.Cancelled _,
          Stage.Expired _ ->
          Optional.empty();
    };
  }

  /// Takes outcomes, or shows them.
  ///
  /// @return whether the message was about them
  static boolean areIn(Say said, Heard.Said heard) {
    var plan = Approved.of(said);
    if (plan.isEmpty()) {
      return isTooEarly(said, heard);
    }
    var word = said.knowledge().reader().planWord(heard.text());
    if (word.filter(w -> w == PlanWord.RESULTS).isPresent()) {
      show(said);
      return true;
    }
    if (word.filter(w -> w == PlanWord.RESULTS_FILE).isPresent()) {
      offerFile(said);
      return true;
    }
    var results = said.knowledge().reader().results(heard.text(), plan.get().handles());
    if (results.of().isEmpty() && !results.announced()) {
      return false;
    }
    take(said, plan.get(), results.of());
    return true;
  }

  /// Nobody has delivered anything of a plan that is not approved; how many posts somebody makes
  /// may be a wish.
  private static boolean isTooEarly(Say said, Heard.Said heard) {
    var isEarly =
        said.talk().stage() instanceof Stage.Proposed
            && said.knowledge().reader().results(heard.text(), Set.of()).of().stream()
                .flatMap(o -> o.results().figures().keySet().stream())
                .anyMatch(m -> m != Measure.POSTS);
    if (isEarly) {
      said.reply(new Reply.OutOfTurn(said.talk().stage()));
      said.returnToTheMatter();
    }
    return isEarly;
  }

  /// When a plan that is approved today should have brought something: its last day is over or,
  /// where nobody named one, it has had its time.
  static Optional<LocalDate> due(Say said) {
    return said.today().map(today -> due(today, said.talk().brief().window()));
  }

  private static LocalDate due(LocalDate today, Optional<CampaignWindow> window) {
    var last = window.flatMap(CampaignWindow::to).map(day -> later(today, day).plusDays(1));
    var first = window.flatMap(CampaignWindow::from).map(day -> later(today, day)).orElse(today);
    return last.orElse(first.plusDays(DAYS_WITHOUT_A_WINDOW));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /// Asks once for what is not known yet; the plan's time is over.
  static void askFor(Say said) {
    var plan = Approved.of(said).filter(_ -> said.talk().resultsDue().isPresent());
    plan.ifPresent(p -> {
      said.become(said.talk().askedForResults(Optional.empty()));
      var missing = p.proposal().lines().size() - p.outcomes().size();
      if (missing > 0) {
        said.reply(
            new OutcomeReply.AskedFor(
                p.revision(), missing, p.example(), said.talk().floor().offered()));
      }
    });
  }

  static void show(Say said) {
    Approved.of(said)
        .ifPresent(
            p -> said.reply(new OutcomeReply.HowItWent(p.revision(), p.proposal(), p.outcomes())));
  }

  static void offerFile(Say said) {
    Approved.of(said)
        .ifPresent(p ->
            said.reply(new OutcomeReply.FileToFillIn(p.revision(), p.proposal(), p.outcomes())));
  }

  /// A file is taken as if somebody had said it, or said to be wrong; none of it is taken then.
  static void take(Say said, String author, ResultsFile file) {
    var plan = Approved.of(said);
    if (plan.isEmpty()) {
      said.remark(new Reply.OutOfTurn(said.talk().stage()));
    } else if (!Audience.hasRefused(said, author)) {
      switch (file) {
        case ResultsFile.Read(_, var of) -> take(said, plan.get(), of);
        case ResultsFile.Refused refused -> said.reply(new OutcomeReply.FileRefused(refused));
      }
    }
  }

  /// All of it, but those whom the plan does not have; nothing when anything in it cannot be.
  private static void take(Say said, Approved plan, List<ResultsSaid.OfOne> all) {
    var taken = new LinkedHashMap<String, OutcomeReply.OfOne>();
    var strangers = new ArrayList<String>();
    for (var one : all) {
      if (!one.impossible().isEmpty()) {
        said.reply(
            new OutcomeReply.Impossible(one.handle(), one.impossible().getFirst(), plan.example()));
        return;
      }
      var accounts = plan.of(one);
      if (accounts.size() > 1) {
        said.reply(new OutcomeReply.WhichAccount(one.handle(), accounts));
        return;
      }
      if (accounts.isEmpty()) {
        strangers.add(one.handle());
      } else {
        add(taken, accounts.getFirst(), one);
      }
    }
    if (taken.isEmpty()) {
      said.reply(new OutcomeReply.NothingRecorded(plan.revision(), strangers, plan.example()));
    } else {
      record(said, plan, List.copyOf(taken.values()), strangers);
    }
  }

  /// Whoever is named twice in one message has said both.
  private static void add(
      Map<String, OutcomeReply.OfOne> taken, Outcome known, ResultsSaid.OfOne one) {
    var before =
        Optional.ofNullable(taken.get(known.key())).map(OutcomeReply.OfOne::now).orElse(known);
    taken.put(
        known.key(),
        new OutcomeReply.OfOne(
            before.with(before.results().with(one.results())),
            known.results().replacedBy(one.results())));
  }

  private static void record(
      Say said, Approved plan, List<OutcomeReply.OfOne> taken, List<String> strangers) {
    taken.forEach(t -> said.record(t.now()));
    var isFirst = said.talk().stage() instanceof Stage.Approved;
    PlanLife.startsByItself(said);
    var keys = new java.util.HashSet<>(plan.known().keySet());
    taken.forEach(t -> keys.add(t.now().key()));
    var missing =
        plan.proposal().lines().stream().filter(l -> !keys.contains(l.creator().key())).count();
    said.become(said.talk().on(f -> f.withMisses(0)));
    said.reply(
        new OutcomeReply.Recorded(
            plan.revision(),
            taken,
            isFirst,
            strangers,
            (int) missing,
            said.talk().floor().offered()));
  }
}
