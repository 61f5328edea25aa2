package campaignbot.wording;

import campaignbot.campaign.Circle;
import campaignbot.campaign.Platform;
import campaignbot.catalogue.Catalogue;
import campaignbot.catalogue.Creator;
import campaignbot.catalogue.CreatorSearch;
import campaignbot.catalogue.Format;
import campaignbot.catalogue.OwnCreators;
import campaignbot.catalogue.TypedCreator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Words what was found, added, updated or quoted of single creators, and what is missing.
public final class CreatorWording {
  private static final int MOST_SHOWN = 15;
  private static final int LONGEST_WORD = 60;

  private final Texts texts;
  private final Numbers numbers;
  private final CatalogueWording catalogues;
  private final CircleWording circles;
  private final CreatorChanges changes;

  CreatorWording(Texts texts, Numbers numbers, CatalogueWording catalogues) {
    this.texts = texts;
    this.numbers = numbers;
    this.catalogues = catalogues;
    this.circles = new CircleWording(texts);
    this.changes = new CreatorChanges(texts, numbers);
  }

  /// What can be done with a creator.
  public enum Verb {
    ADD,
    QUOTE;

    private String word() {
      return this == ADD ? "add" : "quote";
    }
  }

  /// What a new creator cannot do without.
  public enum Need {
    PLATFORM,
    FOLLOWERS
  }

  public Message help(Catalogue catalogue) {
    var count = catalogue.creators().size();
    return message(
        texts.say("creator.help", texts.atHome("importYourOwn"))
            + "\n"
            + (catalogue.sample()
                ? texts.say("creator.help.sample", numbers.count(count))
                : texts.say("creator.help.own", count)));
  }

  public Message unknown(String word) {
    return message(texts.say("creator.unknown", shortened(word)));
  }

  /// How many are brought in at once.
  public Message howToImport() {
    return message(texts.say("creator.import", texts.atHome("ImportYourOwn")));
  }

  /// @param found the best first; some of them are shown
  /// @param readers who may see fees, when whoever asks may not
  public Message found(
      CreatorSearch search, List<Creator> found, Catalogue in, Optional<Circle> readers) {
    var parts = new ArrayList<Message.Part>();
    parts.add(
        new Message.Text(
            texts.say(
                "creator.found",
                looked(search),
                texts.say(
                    in.sample() ? "creator.found.sample" : "creator.found.own",
                    numbers.count(found.size()),
                    numbers.count(in.creators().size()),
                    in.creators().size()))));
    parts.add(
        catalogues.choice(found.subList(0, Math.min(found.size(), MOST_SHOWN)), readers.isEmpty()));
    if (found.size() > MOST_SHOWN) {
      parts.add(
          new Message.Text(
              texts.say("creator.found.more", numbers.count(found.size() - MOST_SHOWN))));
    }
    readers.ifPresent(r ->
        parts.add(
            new Message.Text(circles.only(r, "creator.feesHidden", "creator.feesHidden.nobody"))));
    return new Message(parts, texts.locale());
  }

  /// @param nearest handles that look alike
  public Message nobodyFound(CreatorSearch search, Catalogue in, List<String> nearest) {
    var sentence =
        texts.say(
            "creator.found.none",
            texts.say(
                in.sample() ? "creator.found.none.sample" : "creator.found.none.own",
                numbers.count(in.creators().size()),
                in.creators().size()),
            looked(search));
    return message(
        nearest.isEmpty()
            ? sentence
            : sentence + "\n" + texts.say("creator.nearest", handles(nearest)));
  }

  public Message mayNotSearchByFee(Circle readers) {
    return message(
        circles.only(readers, "creator.mayNotSearchByFee", "creator.mayNotSearchByFee.nobody"));
  }

  public Message mayNotChange(Circle importers) {
    return message(circles.only(importers, "creator.mayNotChange", "creator.mayNotChange.nobody"));
  }

  /// Somebody typed no name; perhaps the platform made a person of it.
  public Message noHandle(Verb verb, boolean namesPerson) {
    var key = namesPerson ? "creator.noHandle.person" : "creator.noHandle";
    return message(texts.say(key, verb.word(), example(verb)));
  }

  public Message doubt(Verb verb, TypedCreator.Doubt doubt, String handle) {
    return message(
        texts.say(
            "creator.doubt." + doubt.kind(), verb.word(), example(verb), doubt.text(), handle));
  }

  /// A new creator of whom too little is known; nothing was added.
  ///
  /// @param typed what was understood
  public Message lacks(TypedCreator typed, Set<Need> needs) {
    var platform = typed.platform().map(Platform::slug).orElse("instagram");
    var followers =
        typed.followers().isPresent()
            ? numbers.followers(typed.followers().getAsLong())
            : numbers.followers(4_200);
    return message(
        texts.say(
            "creator.lacks",
            typed.handle().orElseThrow(),
            needs.stream()
                .sorted()
                .map(n -> texts.say("creator.lacks." + n))
                .collect(Collectors.joining(texts.say("and"))),
            platform + " " + texts.say("creator.followers", followers)));
  }

  public Message nothingNew(String handle) {
    return message(texts.say("creator.lacks.NOTHING_NEW", handle));
  }

  public Message whichAccount(Verb verb, String handle, List<Platform> platforms) {
    return message(
        texts.say(
            "creator.whichAccount",
            handle,
            platforms.stream().map(Platform::label).collect(Collectors.joining(texts.say("and"))),
            verb.word(),
            platforms.getFirst().slug()));
  }

  public Message added(Creator creator, OwnCreators.Taken taken) {
    var lines = new ArrayList<String>();
    lines.add(texts.say("creator.added", creator.handle(), changes.known(creator, true)));
    var open = changes.open(creator);
    if (!open.isEmpty()) {
      lines.add(
          texts.say(
              "creator.open",
              texts.listed(open.stream().map(o -> texts.say("creator.open." + o)).toList()),
              creator.handle(),
              open.stream()
                  .map(o -> texts.say("creator.open." + o + ".example"))
                  .collect(Collectors.joining(" "))));
    }
    lines.add(taken.areTheFirst() ? texts.say("creator.first") : total(taken));
    return message(String.join("\n", lines));
  }

  /// @param withFees whether whoever asked may see what was noted of fees before
  public Message updated(Creator before, Creator after, boolean withFees) {
    return message(
        texts.say("creator.updated", after.handle(), changes.between(before, after, withFees)));
  }

  public Message unchanged(Creator creator, boolean withFees) {
    return message(
        texts.say("creator.unchanged", creator.handle(), changes.known(creator, withFees)));
  }

  public Message quoteWhat(String handle) {
    return message(texts.say("creator.quoteWhat", handle));
  }

  /// @param quoted the formats of the quote
  public Message quoted(Creator before, Creator after, Set<Format> quoted, boolean withFees) {
    var isNew = !before.equals(after);
    var fees = changes.fees(isNew ? before : after, after, quoted, withFees && isNew);
    return message(
        texts.say(isNew ? "creator.quoted" : "creator.quotedAgain", after.handle(), fees));
  }

  /// @param nearest handles that look alike
  public Message notFound(String handle, List<String> nearest) {
    var hint = nearest.isEmpty() ? "" : texts.say("creator.notFound.nearest", handles(nearest));
    return message(texts.say("creator.notFound", handle, hint));
  }

  public Message onlySample() {
    return message(texts.say("creator.onlySample"));
  }

  private String example(Verb verb) {
    return switch (verb) {
      case ADD -> texts.say("creator.example.add");
      case QUOTE -> texts.say("creator.example.quote");
    };
  }

  private String total(OwnCreators.Taken taken) {
    return texts.say("creator.total", taken.merge().catalogue().creators().size());
  }

  private String handles(List<String> handles) {
    return texts.listed(handles.stream().map(h -> "@" + h).toList());
  }

  private String looked(CreatorSearch search) {
    var said = new ArrayList<String>();
    search.name().ifPresent(n -> said.add(texts.say("creator.search.name", shortened(n))));
    search.niches().stream().sorted().map(texts::niche).forEach(said::add);
    search.platforms().stream().sorted().map(Platform::label).forEach(said::add);
    search.in().stream().map(r -> Countries.name(texts, r)).forEach(said::add);
    search
        .without()
        .forEach(r -> said.add(texts.say("creator.search.without", Countries.name(texts, r))));
    search
        .atLeast()
        .ifPresent(m -> said.add(texts.say("creator.search.atLeast", numbers.money(m))));
    search.atMost().ifPresent(m -> said.add(texts.say("creator.search.atMost", numbers.money(m))));
    return said.isEmpty() ? texts.say("creator.found.all") : String.join(" · ", said);
  }

  private static String shortened(String typed) {
    return typed.codePointCount(0, typed.length()) <= LONGEST_WORD
        ? typed
        : typed.substring(0, typed.offsetByCodePoints(0, LONGEST_WORD)) + "…";
  }

  private Message message(String text) {
    return new Message(List.of(new Message.Text(text)), texts.locale());
  }
}
