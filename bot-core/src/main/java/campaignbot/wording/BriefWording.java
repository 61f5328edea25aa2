package campaignbot.wording;

import campaignbot.campaign.Brief;
import campaignbot.campaign.Budget;
import campaignbot.campaign.CampaignWindow;
import campaignbot.campaign.CreatorWishes;
import campaignbot.campaign.Limits;
import campaignbot.campaign.Metric;
import campaignbot.campaign.Niche;
import campaignbot.campaign.Platform;
import campaignbot.campaign.Region;
import campaignbot.campaign.Share;
import campaignbot.conversation.Change;
import campaignbot.conversation.Question;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What the values of a brief are called, and how a change of one is said back.
public final class BriefWording {
  private final Texts texts;
  private final Numbers numbers;

  BriefWording(Texts texts, Numbers numbers) {
    this.texts = texts;
    this.numbers = numbers;
  }

  /// Every answer with its label; what is open stands together in the last line.
  List<Message.Fact> facts(Brief brief) {
    var facts = new ArrayList<Message.Fact>();
    var open = new ArrayList<String>();
    answers(brief)
        .forEach((label, value) ->
            value.ifPresentOrElse(
                v -> facts.add(new Message.Fact(label, v)), () -> open.add(label)));
    if (!open.isEmpty()) {
      facts.add(new Message.Fact(listed(open), texts.say("fact.open")));
    }
    return facts;
  }

  /// What is known so far in one line; empty when nothing is.
  Optional<String> known(Brief brief) {
    var known = new ArrayList<String>();
    answers(brief)
        .forEach((label, value) -> value.ifPresent(v -> known.add(texts.say("known", label, v))));
    return known.isEmpty() ? Optional.empty() : Optional.of(texts.sentences(known));
  }

  /// Its values without their labels; empty when nothing is known.
  Optional<String> inShort(Brief brief) {
    var values = answers(brief).values().stream().flatMap(Optional::stream).toList();
    return values.isEmpty() ? Optional.empty() : Optional.of(texts.listed(values));
  }

  /// What the brief has for a question, when it has something.
  Optional<String> answer(Brief brief, Question question) {
    return switch (question) {
      case BUDGET, CURRENCY -> brief.budget().map(this::budget);
      case REGION, WHICH_REGION -> brief.region().map(this::region);
      case METRIC -> brief.metric().map(this::metric);
      case WISHES, WHICH_HOLDS, CONFIRM, CHANGE -> Optional.empty();
    };
  }

  /// `300 orders`; without the unit while no metric is settled.
  private String target(long wanted, Optional<Metric> metric) {
    var count = numbers.count(wanted);
    return metric.map(m -> texts.say("target", count, texts.say("unit." + m.name()))).orElse(count);
  }

  /// Both answers of a contradiction, the older one first.
  List<String> both(Change claim) {
    return switch (claim) {
      case Change.BudgetSet(var now, var was, _) -> List.of(budget(was.orElseThrow()), budget(now));
      case Change.RegionSet(var now, var was) -> List.of(region(was.orElseThrow()), region(now));
      case Change.MetricSet(var now, var was) -> List.of(metric(was.orElseThrow()), metric(now));
      case Change.Further _ -> throw new IllegalArgumentException("Nothing contradicts " + claim);
    };
  }

  private Map<String, Optional<String>> answers(Brief brief) {
    var answers = new LinkedHashMap<String, Optional<String>>();
    answers.put(texts.say("fact.budget"), brief.budget().map(this::budget));
    answers.put(texts.say("fact.region"), brief.region().map(this::region));
    answers.put(texts.say("fact.metric"), brief.metric().map(this::metric));
    answers.put(texts.say("fact.niche"), niches(brief));
    answers.put(texts.say("fact.platforms"), some(brief.platforms(), this::platforms));
    answers.put(texts.say("fact.dates"), brief.window().map(this::window));
    answers.put(texts.say("fact.limits"), limitsAndCreators(brief));
    if (brief.target().isPresent()) {
      answers.put(
          texts.say("fact.target"),
          Optional.of(target(brief.target().getAsLong(), brief.metric())));
    }
    return answers;
  }

  /// `Niche, platforms, dates`: only the first keeps its capital.
  private String listed(List<String> labels) {
    var joined = texts.listed(labels);
    return joined.substring(0, 1) + joined.substring(1).toLowerCase(texts.locale());
  }

  private static <T> Optional<String> some(
      Collection<T> values, Function<Collection<T>, String> f) {
    return values.isEmpty() ? Optional.empty() : Optional.of(f.apply(values));
  }

  private Optional<String> limitsAndCreators(Brief brief) {
    var parts = new ArrayList<String>();
    limits(brief.limits()).ifPresent(parts::add);
    creators(brief.creators()).ifPresent(parts::add);
    return parts.isEmpty() ? Optional.empty() : Optional.of(texts.listed(parts));
  }

  /// Said back after an answer.
  String noted(Change change) {
    return switch (change) {
      case Change.BudgetSet(var now, var was, var taken) -> budget(now, was) + taken(taken);
      case Change.RegionSet(var now, var was) ->
          was.isEmpty()
              ? texts.say("noted.region", region(now))
              : texts.say("noted.region.was", region(now), region(was.get()));
      case Change.MetricSet(var now, var was) ->
          was.isEmpty()
              ? texts.say("noted.metric", metric(now))
              : texts.say("noted.metric.was", metric(now), metric(was.get()));
      case Change.NichesSet(var now) -> texts.say("noted.niche", niches(now));
      case Change.NichesLeftOut(var now) -> texts.say("noted.niche.without", niches(now));
      case Change.PlatformsSet(var now) -> texts.say("noted.platforms", platforms(now));
      case Change.WindowSet(var now) -> texts.say("noted.dates", window(now));
      case Change.LimitsSet(var now) ->
          limits(now)
              .map(l -> texts.say("noted.limits", l))
              .orElseGet(() -> texts.say("noted.limits.none"));
      case Change.Lifted(var rule) -> texts.say("noted.lifted." + rule.name());
      case Change.CapAsShare(var cap, var share) ->
          texts.say("noted.cap", numbers.exact(cap), numbers.percent(share));
      case Change.ShareInMoney(var share, var now) ->
          texts.say("noted.share", numbers.percent(share), numbers.exact(now));
      case Change.CreatorsSet(var now) -> texts.say("noted.creators", creators(now).orElse(""));
      case Change.TargetDropped(var was, var of, var now) ->
          texts.say("noted.target.dropped", target(was, Optional.of(of)), texts.say("unit." + now));
      case Change.TargetSet(var now, var of) ->
          texts.say("noted.target", target(now.orElse(0), of));
    };
  }

  private String budget(Budget now, Optional<Budget> was) {
    return was.isEmpty()
        ? texts.say("noted.budget", budget(now))
        : texts.say("noted.budget.was", budget(now), before(was.get(), now));
  }

  private String taken(Change.Taken taken) {
    return switch (taken) {
      case AS_SAID -> "";
      case LOWER_END_AS_THE_LIMIT,
          ONE_OF_SEVERAL,
          CONVERTED,
          A_DAY_AS_THE_WHOLE,
          A_WEEK_AS_THE_WHOLE,
          A_MONTH_AS_THE_WHOLE,
          A_QUARTER_AS_THE_WHOLE,
          A_YEAR_AS_THE_WHOLE,
          TIMES_ITS_LENGTH ->
          texts.say("sentences") + texts.say("taken." + taken);
    };
  }

  /// The old budget, without repeating the currency when it stayed.
  private String before(Budget was, Budget now) {
    var same = was.limit().currency().equals(now.limit().currency());
    var amount = same ? numbers.exactAmount(was.limit()) : numbers.exact(was.limit());
    return was.approximate() ? texts.say("about", amount) : amount;
  }

  public String budget(Budget budget) {
    var limit = numbers.exact(budget.limit());
    if (budget.atLeast().isPresent()) {
      return texts.say(
          "budget.between",
          numbers.exact(budget.atLeast().get()),
          numbers.exactAmount(budget.limit()));
    }
    return budget.approximate() ? texts.say("about", limit) : limit;
  }

  /// A place within a country is named with it: Georgia, US.
  String region(Region region) {
    return switch (region.kind()) {
      case CITY, SUBDIVISION ->
          texts.say("place", region.name(), Countries.name(texts, region.countries().getFirst()));
      case COUNTRY, GROUP -> Countries.name(texts, region);
    };
  }

  public String metric(Metric metric) {
    return texts.say("metric." + metric.name());
  }

  /// `food and travel`, `without finance`, or both.
  private Optional<String> niches(Brief brief) {
    var wanted = some(brief.niches(), this::niches);
    return brief.nichesWithout().isEmpty()
        ? wanted
        : Optional.of(without(wanted, niches(brief.nichesWithout())));
  }

  private String without(Optional<String> wanted, String unwanted) {
    return wanted
        .map(w -> texts.say("niches.but", w, unwanted))
        .orElseGet(() -> texts.say("niches.without", unwanted));
  }

  String niches(Collection<Niche> niches) {
    return texts.listed(niches.stream().map(texts::niche).toList());
  }

  String platforms(Collection<Platform> platforms) {
    return texts.listed(platforms.stream().map(Platform::label).toList());
  }

  String window(CampaignWindow window) {
    if (window.from().isEmpty()) {
      return texts.say("dates.until", date(window.to().orElseThrow()));
    }
    if (window.from().equals(window.to())) {
      return date(window.from().get());
    }
    return window.to().isEmpty()
        ? texts.say("dates.from", date(window.from().get()))
        : texts.say("dates.between", date(window.from().get()), date(window.to().get()));
  }

  private String date(LocalDate date) {
    return date.format(
        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(texts.locale()));
  }

  Optional<String> limits(Limits limits) {
    var parts = new ArrayList<String>();
    limits.maxPostsPerCreator().ifPresent(n -> parts.add(texts.say("limit.posts", n)));
    if (limits.minCreators().isPresent() && limits.minCreators().equals(limits.maxCreators())) {
      parts.add(texts.say("limit.exactCreators", limits.minCreators().get()));
    } else {
      limits.minCreators().ifPresent(n -> parts.add(texts.say("limit.minCreators", n)));
      limits.maxCreators().ifPresent(n -> parts.add(texts.say("limit.maxCreators", n)));
    }
    parts.addAll(perCreator(limits.perCreator()));
    limits.perPlatform().forEach((p, share) -> parts.addAll(share(share, p.label())));
    return parts.isEmpty() ? Optional.empty() : Optional.of(texts.listed(parts));
  }

  private List<String> perCreator(Share share) {
    var parts = new ArrayList<String>();
    share.min().ifPresent(m -> parts.add(texts.say("limit.creator.min", numbers.percent(m))));
    share
        .max()
        .ifPresent(m ->
            parts.add(
                m == 0
                    ? texts.say("limit.creator.none")
                    : texts.say("limit.creator.max", numbers.percent(m))));
    return parts;
  }

  private List<String> share(Share share, String whom) {
    var parts = new ArrayList<String>();
    share.min().ifPresent(m -> parts.add(texts.say("limit.minShare", numbers.percent(m), whom)));
    share
        .max()
        .ifPresent(m ->
            parts.add(
                m == 0
                    ? texts.say("limit.none", whom)
                    : texts.say("limit.maxShare", numbers.percent(m), whom)));
    return parts;
  }

  Optional<String> creators(CreatorWishes creators) {
    var parts = new ArrayList<String>();
    if (!creators.must().isEmpty()) {
      parts.add(texts.say("creators.must", handles(creators.must())));
    }
    if (!creators.without().isEmpty()) {
      parts.add(texts.say("creators.without", handles(creators.without())));
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(texts.listed(parts));
  }

  private String handles(Collection<String> handles) {
    return texts.listed(handles.stream().map(h -> "@" + h).toList());
  }
}
