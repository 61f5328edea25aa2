package campaignbot.discord.messages;

import campaignbot.bot.WorkspaceSettings;
import campaignbot.bot.WorkspaceSettings.OneOf;
import campaignbot.bot.WorkspaceSettings.People;
import campaignbot.bot.WorkspaceSettings.Setting;
import campaignbot.bot.WorkspaceSettings.Topic;
import campaignbot.campaign.Circle;
import campaignbot.campaign.Person;
import campaignbot.discord.DiscordTexts;
import campaignbot.wording.Printable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu.DefaultValue;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu.SelectTarget;
import net.dv8tion.jda.api.components.selections.SelectMenu;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

/// What the workspace has settled, for one person alone. Whoever may change it finds a menu below
/// each setting that a menu can hold; for the longer ones the command is named that does it.
public final class SettingsPanel {
  private static final String SETTING = "setting/";

  /// Ids of people as Discord gives them.
  private static final Pattern PERSON = Pattern.compile("[1-9][0-9]{0,19}");

  private static final int PEOPLE_NAMED = 10;
  private static final int LINE = 500;

  private final DiscordTexts texts;

  public SettingsPanel(Locale locale) {
    texts = new DiscordTexts(locale);
  }

  /// What was changed by a menu of the panel.
  public record Change(Topic topic) {}

  /// Empty when the menu is no setting's.
  public static Optional<Change> change(String customId) {
    return Stream.of(Topic.values())
        .filter(topic -> customId.equals(SETTING + topic))
        .map(Change::new)
        .findFirst();
  }

  /// @param mayChange whether whoever asks may change them
  public MessageCreateData of(List<Setting> settings, boolean mayChange) {
    return Rendering.quiet(Rendering.inContainer(contents(settings, mayChange)));
  }

  /// The same in place, after a change.
  public MessageEditData after(List<Setting> settings, boolean mayChange) {
    return new MessageEditBuilder()
        .useComponentsV2(true)
        .setComponents(List.of(Rendering.container(contents(settings, mayChange))))
        .setAllowedMentions(Set.of())
        .mentionRepliedUser(false)
        .build();
  }

  private List<ContainerChildComponent> contents(List<Setting> settings, boolean mayChange) {
    var contents = new ArrayList<ContainerChildComponent>();
    contents.add(TextDisplay.of("## " + Written.marked(texts.say("settings.title"), LINE)));
    for (var setting : settings) {
      var words = new ArrayList<String>();
      words.add("**" + Written.marked(setting.label(), LINE) + "** · " + value(setting));
      words.add(small(setting.hint()));
      var menu = mayChange ? menu(setting) : Optional.<SelectMenu>empty();
      if (mayChange && menu.isEmpty()) {
        otherwise(setting).map(SettingsPanel::small).ifPresent(words::add);
      }
      contents.add(TextDisplay.of(String.join("\n", words)));
      menu.map(ActionRow::of).ifPresent(contents::add);
    }
    if (!mayChange) {
      contents.add(TextDisplay.of(small(texts.say("settings.readOnly"))));
    }
    return contents;
  }

  private static String small(String text) {
    return Page.small(Written.marked(text, LINE));
  }

  private String value(Setting setting) {
    return switch (setting) {
      case OneOf one -> Written.marked(chosen(one), Limits.CELL);
      case People people ->
          people.who().only().map(this::people).orElseGet(() -> texts.say("settings.everyone"));
    };
  }

  private static String chosen(OneOf one) {
    return one.options().stream()
        .filter(option -> option.value().equals(one.chosen()))
        .map(WorkspaceSettings.Option::label)
        .findFirst()
        .orElse(one.chosen());
  }

  private String people(Collection<String> ids) {
    if (ids.isEmpty()) {
      return texts.say("settings.nobody");
    }
    var named = ids.stream().limit(PEOPLE_NAMED).map(Person::mark).collect(Collectors.joining(" "));
    var more = ids.size() - PEOPLE_NAMED;
    return Written.marked(more > 0 ? named + " " + texts.say("cut.bars", more) : named, LINE);
  }

  private Optional<SelectMenu> menu(Setting setting) {
    var id = SETTING + setting.topic();
    return switch (setting) {
      case OneOf one ->
          one.options().size() > 1 && one.options().size() <= Limits.OPTIONS
              ? Optional.of(options(one, id))
              : Optional.empty();
      case People people ->
          canBeChosen(people.who()) ? Optional.of(members(people, id)) : Optional.empty();
    };
  }

  private static StringSelectMenu options(OneOf one, String id) {
    var menu = StringSelectMenu.create(id);
    one.options().forEach(option -> menu.addOption(label(option), option.value()));
    if (one.options().stream().anyMatch(o -> o.value().equals(one.chosen()))) {
      menu.setDefaultValues(one.chosen());
    }
    return menu.build();
  }

  private static String label(WorkspaceSettings.Option option) {
    var label = Written.plain(option.label(), Limits.OPTION_LABEL);
    return Printable.isBlank(label) ? "–" : label;
  }

  /// A menu that could not show all would drop the others.
  private static boolean canBeChosen(Circle who) {
    return who.only()
        .map(ids ->
            ids.size() <= Limits.OPTIONS
                && ids.stream().allMatch(id -> PERSON.matcher(id).matches()))
        .orElse(true);
  }

  private EntitySelectMenu members(People people, String id) {
    var chosen = people.who().only().orElse(Set.of()).stream().map(DefaultValue::user).toList();
    return EntitySelectMenu.create(id, SelectTarget.USER)
        .setPlaceholder(Written.plain(nobodyChosen(people.who()), Limits.PLACEHOLDER))
        .setRequiredRange(0, Limits.OPTIONS)
        .setDefaultValues(chosen)
        .build();
  }

  private String nobodyChosen(Circle who) {
    return texts.say(who.only().isPresent() ? "settings.nobody" : "settings.everyone");
  }

  /// How it is changed without a menu; there is nothing to say where there is but one to choose.
  private Optional<String> otherwise(Setting setting) {
    return switch (setting) {
      case OneOf one ->
          one.options().size() > 1
              ? Optional.of(texts.say("settings.byCommand." + one.topic()))
              : Optional.empty();
      case People _ -> Optional.of(texts.say("settings.tooMany", Limits.OPTIONS));
    };
  }
}
