package campaignbot.conversation;

import campaignbot.campaign.Circle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The people of a talk, by the platform's ids.
///
/// @param starter who began it
/// @param spoke whom the bot has heard, in the order of their first words
/// @param answering who may answer
/// @param said who answered what, the oldest first; talks of earlier versions are stored without
public record Company(
    Optional<String> starter, List<String> spoke, Circle answering, List<Statement> said) {
  /// More are not told apart: with so many, nothing but an answer is heard anyway.
  private static final int MOST = 50;

  /// Older answers are no longer told apart.
  private static final int STATEMENTS = 30;

  static final Company NOBODY =
      new Company(Optional.empty(), List.of(), Circle.EVERYBODY, List.of());

  public Company {
    spoke = List.copyOf(spoke);
    said = List.copyOf(Objects.requireNonNullElse(said, List.of()));
  }

  /// With somebody who was heard; who is the first has begun the talk.
  Company with(String person) {
    if (spoke.contains(person) || spoke.size() == MOST) {
      return this;
    }
    var all = new ArrayList<>(spoke);
    all.add(person);
    return new Company(starter.or(() -> Optional.of(person)), all, answering, said);
  }

  /// Whether anybody but this person has spoken.
  boolean isMoreThan(String person) {
    return spoke.stream().anyMatch(s -> !s.equals(person));
  }

  Company answeredBy(Circle newer) {
    return new Company(starter, spoke, newer, said);
  }

  /// Who began the talk may always answer.
  public boolean mayAnswer(String person) {
    return answering.includes(person) || isStarter(person);
  }

  /// In a talk of an earlier version nobody knows who began it.
  boolean mayDecideWhoAnswers(String person) {
    return starter.isEmpty() || isStarter(person);
  }

  private boolean isStarter(String person) {
    return starter.equals(Optional.of(person));
  }

  /// Without somebody who is to be forgotten.
  Company without(String person) {
    return new Company(
        starter.filter(s -> !s.equals(person)),
        spoke.stream().filter(s -> !s.equals(person)).toList(),
        answering.without(person),
        said.stream().filter(s -> !s.by().equals(person)).toList());
  }

  /// With what somebody answered.
  Company noting(String person, List<Change> changes) {
    var all = new ArrayList<>(said);
    changes.forEach(c -> all.add(new Statement(person, c)));
    return saying(all.subList(Math.max(0, all.size() - STATEMENTS), all.size()));
  }

  /// The same people, before anything was answered.
  Company withoutAnswers() {
    return saying(List.of());
  }

  private Company saying(List<Statement> newer) {
    return new Company(starter, spoke, answering, newer);
  }

  /// Who gave the answer that this one would replace.
  Optional<String> holder(Change claim) {
    return said.reversed().stream()
        .filter(s -> claim.replaces(s.change()))
        .map(Statement::by)
        .findFirst();
  }

  /// One answer and who gave it.
  public record Statement(String by, Change change) {}
}
