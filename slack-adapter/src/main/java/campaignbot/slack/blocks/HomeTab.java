package campaignbot.slack.blocks;

import campaignbot.campaign.Circle;
import campaignbot.campaign.Person;
import campaignbot.slack.SlackTexts;
import campaignbot.wording.Printable;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.OptionGroupObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.MultiUsersSelectElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The App Home: what the bot does, the workspace's plans and drafts, and its settings.
public final class HomeTab {
  private static final String SETTING = "setting:";

  /// Enough to find one's way; the rest is in the list that `/plan-campaign list` gives.
  private static final int ENTRIES = 15;

  private static final int TITLE = 200;
  private static final int EXPLAINED = 500;
  private static final int LINK = 2000;
  private static final int PEOPLE = 100;

  private final SlackTexts texts;

  public HomeTab(Locale locale) {
    texts = new SlackTexts(locale);
  }

  /// The id of the setting that an action changes.
  public static Optional<String> setting(String actionId) {
    return actionId.startsWith(SETTING)
        ? Optional.of(actionId.substring(SETTING.length()))
        : Optional.empty();
  }

  public View of(HomeContents contents) {
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Pieces.header(texts.say("home.title")));
    blocks.add(
        Pieces.section(
            Pieces.text(
                texts.say("home.what")
                    + "\n"
                    + texts.say("home.begin")
                    + "\n"
                    + texts.say("home.change"),
                Limits.SECTION)));
    entries(blocks, "home.drafts", contents.drafts());
    entries(blocks, "home.plans", contents.plans());
    settings(blocks, contents);
    return View.builder().type("home").blocks(blocks).build();
  }

  private void entries(List<LayoutBlock> blocks, String key, List<HomeContents.Entry> entries) {
    blocks.add(new DividerBlock());
    blocks.add(Pieces.header(texts.say(key)));
    if (entries.isEmpty()) {
      blocks.add(smallPrint(texts.say(key + ".none")));
    }
    entries.stream().limit(ENTRIES).map(HomeTab::entry).forEach(blocks::add);
    if (entries.size() > ENTRIES) {
      blocks.add(smallPrint(texts.say("home.more", entries.size() - ENTRIES)));
    }
  }

  static LayoutBlock entry(HomeContents.Entry entry) {
    var title = visible(entry.title());
    var line =
        entry
            .link()
            .filter(HomeTab::isAddress)
            .map(link -> "<" + link + "|" + oneLine(title) + ">")
            .orElseGet(() -> oneLine(title));
    var details = Written.withMentions(entry.details(), Limits.SECTION / 2);
    return Pieces.section(Pieces.marked(Printable.isBlank(details) ? line : line + "\n" + details));
  }

  /// Within a link, `|` would end its address.
  private static String oneLine(String title) {
    return Written.withMentions(title.replace('\n', ' '), TITLE).replace('|', '¦');
  }

  private static boolean isAddress(String link) {
    try {
      return "https".equals(new URI(link).getScheme())
          && link.length() <= LINK
          && link.chars().noneMatch(c -> c == '|' || c == '<' || c == '>' || c == '&');
    } catch (URISyntaxException _) {
      return false;
    }
  }

  private void settings(List<LayoutBlock> blocks, HomeContents contents) {
    if (contents.settings().isEmpty()) {
      return;
    }
    blocks.add(new DividerBlock());
    blocks.add(Pieces.header(texts.say("home.settings")));
    if (!contents.maySet()) {
      blocks.add(smallPrint(texts.say("home.settings.readOnly")));
    }
    contents.settings().stream()
        .limit(Limits.BLOCKS_IN_VIEW / 4)
        .map(setting -> contents.maySet() ? menu(setting) : line(setting))
        .forEach(blocks::add);
  }

  private LayoutBlock line(HomeContents.Setting setting) {
    return Pieces.fields(
        List.of(Pieces.bold(visible(setting.label()), TITLE), Pieces.text(value(setting), TITLE)));
  }

  private String value(HomeContents.Setting setting) {
    return switch (setting) {
      case HomeContents.OneOf one ->
          one.options().stream()
              .filter(o -> one.chosen().equals(Optional.of(o.value())))
              .map(HomeContents.Option::label)
              .findFirst()
              .orElse("–");
      case HomeContents.People people ->
          people.who().only().isEmpty() || people.who().only().get().isEmpty()
              ? anybody(people.who())
              : people.who().only().get().stream()
                  .map(Person::mark)
                  .collect(Collectors.joining(", "));
    };
  }

  private String anybody(Circle who) {
    return texts.say(who.only().isEmpty() ? "home.everyone" : "home.nobody");
  }

  /// A menu of one entry would be none.
  private LayoutBlock menu(HomeContents.Setting setting) {
    return switch (setting) {
      case HomeContents.OneOf one when one.options().size() < 2 -> line(one);
      case HomeContents.OneOf one -> section(one, options(one));
      case HomeContents.People people -> section(people, people(people));
    };
  }

  /// Where the block's name stays the same, Slack goes on showing what was chosen in it before.
  private LayoutBlock section(HomeContents.Setting setting, BlockElement menu) {
    return SectionBlock.builder()
        .blockId(SETTING + setting.id() + ":" + Integer.toHexString(setting.hashCode()))
        .text(Pieces.bold(visible(setting.label()), setting.hint(), EXPLAINED))
        .accessory(menu)
        .build();
  }

  private BlockElement people(HomeContents.People people) {
    return MultiUsersSelectElement.builder()
        .actionId(SETTING + people.id())
        .placeholder(Pieces.plain(anybody(people.who()), Limits.PLACEHOLDER))
        .initialUsers(people.who().only().orElse(Set.of()).stream().limit(PEOPLE).toList())
        .maxSelectedItems(PEOPLE)
        .build();
  }

  private BlockElement options(HomeContents.OneOf one) {
    var options =
        one.options().stream()
            .limit(Limits.OPTIONS * Limits.OPTION_GROUPS)
            .map(HomeTab::option)
            .toList();
    var menu =
        StaticSelectElement.builder()
            .actionId(SETTING + one.id())
            .placeholder(Pieces.plain(texts.say("home.choose"), Limits.PLACEHOLDER));
    options.stream()
        .filter(o -> one.chosen().equals(Optional.of(o.getValue())))
        .findFirst()
        .ifPresent(menu::initialOption);
    return options.size() <= Limits.OPTIONS
        ? menu.options(options).build()
        : menu.optionGroups(groups(one, options)).build();
  }

  /// A menu takes 100 options, or as many in each of its groups.
  private List<OptionGroupObject> groups(HomeContents.OneOf one, List<OptionObject> options) {
    return IntStream.range(0, Math.ceilDiv(options.size(), Limits.OPTIONS))
        .mapToObj(i -> {
          var from = i * Limits.OPTIONS;
          var to = Math.min(from + Limits.OPTIONS, options.size());
          var label =
              texts.say(
                  "home.groups",
                  one.options().get(from).label(),
                  one.options().get(to - 1).label());
          return OptionGroupObject.builder()
              .label(Pieces.plain(label, Limits.OPTION_LABEL))
              .options(options.subList(from, to))
              .build();
        })
        .toList();
  }

  private static OptionObject option(HomeContents.Option option) {
    return OptionObject.builder()
        .text(Pieces.plain(visible(option.label()), Limits.OPTION_LABEL))
        .value(option.value())
        .build();
  }

  private static LayoutBlock smallPrint(String text) {
    return Pieces.smallPrint(Pieces.plain(text, Limits.CONTEXT));
  }

  private static String visible(String text) {
    return Printable.isBlank(text) ? "–" : text;
  }
}
