package campaignbot.conversation;

import campaignbot.allocation.Outcome;
import campaignbot.allocation.Proposal;
import campaignbot.campaign.Circle;
import campaignbot.campaign.ExchangeRates;
import campaignbot.campaign.Region;
import campaignbot.catalogue.Benchmarks;
import campaignbot.catalogue.Creator;
import campaignbot.understanding.Reader;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/// The ways that a talk can go, found by trying: every kind of input in every kind of talk that can
/// be reached.
public final class Flow {
  private final Dialogue dialogue = new Dialogue();
  private final Knowledge knowledge;
  private final FlowInput inputs;

  /// @param proposal stands for every plan
  public Flow(Reader reader, Benchmarks benchmarks, ExchangeRates rates, Proposal proposal) {
    inputs = new FlowInput(proposal);
    knowledge =
        new Knowledge(
            reader,
            benchmarks,
            Optional.empty(),
            Optional.empty(),
            new Knowledge.CatalogueFacts("flow", proposal.sample(), 1),
            Circle.EVERYBODY,
            Duration.ofDays(1),
            new SamePlan(rates, proposal));
  }

  /// A way from one place to another.
  ///
  /// @param from a question or a stage by its name; empty before the talk
  /// @param by the kind of input that leads on
  public record Way(String from, String by, String to) implements Comparable<Way> {
    @Override
    public int compareTo(Way other) {
      return toString().compareTo(other.toString());
    }
  }

  /// How stages follow each other, by anything that may happen.
  public Set<Way> lifeOfATalk() {
    return ways(_ -> inputs.everything(), Flow::stage);
  }

  /// How questions follow each other, by answers.
  public Set<Way> orderOfQuestions() {
    return ways(Flow::answers, Flow::question);
  }

  private static List<FlowInput.Kind> answers(Conversation talk) {
    return talk.stage() instanceof Stage.Briefing()
        ? FlowInput.answers(talk.openQuestion())
        : List.of();
  }

  private Set<Way> ways(
      Function<Conversation, List<FlowInput.Kind>> inputs, Function<Conversation, String> name) {
    var ways = new TreeSet<Way>();
    var seen = new HashSet<Object>();
    var waiting = new ArrayDeque<Conversation>();
    waiting.add(Conversation.start(new TalkKey("w", "flow", "c", "t")));
    while (!waiting.isEmpty()) {
      var talk = waiting.remove();
      for (var kind : kinds(talk, inputs.apply(talk))) {
        var next = dialogue.advance(talk, kind.heard().apply(talk), knowledge).next();
        if (!name.apply(next).equals(name.apply(talk))) {
          ways.add(new Way(name.apply(talk), kind.name(), name.apply(next)));
        }
        if (seen.add(kindOf(next))) {
          waiting.add(next);
        }
      }
    }
    return ways;
  }

  private static List<FlowInput.Kind> kinds(Conversation talk, List<FlowInput.Kind> kinds) {
    if (talk.version() == 0) {
      return List.of(FlowInput.OPENED);
    }
    return Stream.concat(kinds.stream(), FlowInput.picks(talk)).toList();
  }

  private static String stage(Conversation talk) {
    return talk.version() == 0 ? "" : talk.stage().getClass().getSimpleName();
  }

  private static String question(Conversation talk) {
    return talk.version() > 0 && talk.stage() instanceof Stage.Briefing()
        ? talk.openQuestion().name()
        : stage(talk);
  }

  /// Talks that go on in the same way: which numbers and names are in them does not matter.
  private static Object kindOf(Conversation talk) {
    var brief = talk.brief();
    return List.of(
        kindOf(talk.stage()),
        talk.openQuestion(),
        brief.budget().isPresent(),
        brief.region().isPresent(),
        brief.metric().isPresent(),
        talk.floor().wishesSettled(),
        talk.floor().offered().stream().map(Choice::kind).toList(),
        talk.earlier().isEmpty());
  }

  private static String kindOf(Stage stage) {
    return switch (stage) {
      case Stage.Cancelled(var before) -> "Cancelled " + kindOf(before);
      case Stage.Expired(var before) -> "Expired " + kindOf(before);
      case Stage.Briefing(),
          Stage.Planning _,
          Stage.Proposed _,
          Stage.Approved _,
          Stage.Running _,
          Stage.Closed _ ->
          stage.getClass().getSimpleName();
    };
  }

  private record SamePlan(ExchangeRates rates, Proposal plan) implements Knowledge.Lookup {
    @Override
    public List<Creator> creators(String handle) {
      return List.of();
    }

    @Override
    public List<Outcome> outcomes(int revision) {
      return List.of();
    }

    @Override
    public boolean maySeeFees(String person) {
      return true;
    }

    @Override
    public List<Region> markets() {
      return List.of();
    }

    @Override
    public Optional<Proposal> proposal() {
      return Optional.of(plan);
    }

    @Override
    public Optional<Proposal> proposal(int revision) {
      return Optional.of(plan);
    }
  }
}
