package campaignbot.wording;

import campaignbot.campaign.Circle;
import campaignbot.campaign.Person;
import campaignbot.conversation.Company;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.stream.Collectors;

/// Words who may answer or approve.
final class CircleWording {
  private final Texts texts;

  CircleWording(Texts texts) {
    this.texts = texts;
  }

  String answering(Company company) {
    return company.answering().only().isEmpty()
        ? texts.say("answering.everybody")
        : texts.say("answering.only", named(company));
  }

  /// A line below something else; nothing where one person talks with the bot and nobody is kept
  /// out.
  String aside(Company company) {
    return company.spoke().size() < 2 && company.answering().only().isEmpty()
        ? ""
        : "\n" + answering(company);
  }

  String notYours(Company company) {
    return texts.say("notYours", named(company));
  }

  String notYoursToDecide(String starter) {
    return texts.say("notYoursToDecide", Person.mark(starter));
  }

  String mayNotApprove(int revision, Circle approvers) {
    var people = approvers.only().orElseThrow();
    return people.isEmpty()
        ? texts.say("mayNotApprove.nobody", revision)
        : texts.say("mayNotApprove", revision, named(people));
  }

  /// The starter always is one of them.
  private String named(Company company) {
    var people = new LinkedHashSet<String>();
    company.starter().ifPresent(people::add);
    people.addAll(company.answering().only().orElseThrow());
    return named(people);
  }

  /// Who may change or see something outside a talk.
  ///
  /// @param nobodyKey where it is nobody
  String only(Circle circle, String key, String nobodyKey) {
    var people = circle.only().orElseThrow();
    return people.isEmpty() ? texts.say(nobodyKey) : texts.say(key, named(people));
  }

  private String named(Collection<String> people) {
    return people.stream().map(Person::mark).collect(Collectors.joining(texts.say("and")));
  }
}
