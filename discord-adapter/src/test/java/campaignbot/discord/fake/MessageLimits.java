package campaignbot.discord.fake;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// Discord's published limits on what a bot sends; each answer tells what is over one, empty when
/// all is well.
///
/// @see <a href="https://discord.com/developers/docs/resources/message">messages</a>
/// @see <a href="https://discord.com/developers/docs/components/reference">components</a>
public final class MessageLimits {
  private static final int CONTENT = 2_000;
  private static final int FILES = 10;
  private static final int FILE_BYTES = 10 * 1024 * 1024;
  private static final int ROWS = 5;
  private static final int COMPONENTS = 40;
  private static final int DISPLAYED = 4_000;
  private static final int SETTABLE =
      1 << 2 | Posted.EPHEMERAL | 1 << 12 | 1 << 13 | Posted.COMPONENTS_V2;

  private MessageLimits() {}

  /// A message as it is posted or answered with. Its files are those that it names.
  public static List<String> ofMessage(DataObject message) {
    return told(flaws(MessageForm.answer(message, named(message))));
  }

  /// A change of a message, or of the one that was pressed.
  public static List<String> ofEdit(DataObject edit) {
    return told(flaws(MessageForm.edit(edit, named(edit), List.of(), 0, true)));
  }

  private static List<Upload> named(DataObject message) {
    return Json.objects(message, "attachments")
        .flatMap(a -> Json.text(a, "filename").stream())
        .map(name -> new Upload("", name, "", new byte[0]))
        .toList();
  }

  /// A message with the files that are sent beside it, by their names.
  public static List<String> ofMessage(DataObject message, Map<String, byte[]> files) {
    var uploads =
        files.entrySet().stream().map(f -> new Upload("", f.getKey(), "", f.getValue())).toList();
    return told(flaws(MessageForm.answer(message, uploads)));
  }

  /// The `data` of an answer that opens a modal.
  public static List<String> ofModal(DataObject modal) {
    return told(ModalLimits.of(modal));
  }

  /// The `data` of an answer that completes what is being typed.
  public static List<String> ofChoices(DataObject choices) {
    return told(ChoiceLimits.of(choices));
  }

  /// The list of commands that is registered at once.
  public static List<String> ofCommands(DataArray commands) {
    return told(CommandLimits.of(commands));
  }

  private static List<String> told(List<Flaw> flaws) {
    return flaws.stream().map(Flaw::toString).toList();
  }

  static List<Flaw> flaws(MessageForm form) {
    var flaws = new Flaws();
    var body = form.body();
    flaws.text("content", body, "content", 0, CONTENT, false);
    flags(flaws, form);
    EmbedLimits.check(flaws, body);
    components(flaws, form);
    files(flaws, form);
    mentions(flaws, form);
    if (!form.isEdit() && isEmpty(form)) {
      flaws.add("content", Flaw.EMPTY, "There is nothing in it");
    }
    return flaws.all();
  }

  private static void flags(Flaws flaws, MessageForm form) {
    var settable = form.byToken() ? SETTABLE : SETTABLE & ~Posted.EPHEMERAL;
    flaws.unless(
        (form.flags() & ~settable) == 0,
        "flags",
        "INVALID_BITWISE_FLAG",
        "Not to be set here: " + (form.flags() & ~settable));
    if (form.isEdit() && !form.body().isNull("flags")) {
      flaws.unless(
          (form.flagsBefore() & ~form.flags() & Posted.COMPONENTS_V2) == 0,
          "flags",
          "MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG",
          "IS_COMPONENTS_V2 cannot be removed");
    }
  }

  private static void components(Flaws flaws, MessageForm form) {
    var body = form.body();
    if (Json.list(body, "components").isPresent()) {
      var names =
          Stream.concat(
              form.uploads().stream().map(Upload::name),
              form.kept().stream().map(SharedFile::name));
      var check = new ComponentLimits(flaws, form.isV2(), names.toList());
      flaws
          .list("components", body, "components", 0, form.isV2() ? COMPONENTS : ROWS)
          .forEach(check::top);
      flaws.unless(
          !form.isV2() || check.count() <= COMPONENTS,
          "components",
          "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
          "There are " + check.count() + " components, more than " + COMPONENTS);
      flaws.unless(
          check.displayed() <= DISPLAYED,
          "components",
          "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
          "There are " + check.displayed() + " characters of text, more than " + DISPLAYED);
    }
    if (form.isV2()) {
      Stream.of("content", "poll", "embeds", "sticker_ids")
          .filter(name ->
              Json.text(body, name).filter(t -> !t.isEmpty() && !t.equals("[]")).isPresent())
          .forEach(name ->
              flaws.add(
                  name,
                  "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
                  "Cannot be used with IS_COMPONENTS_V2"));
    }
  }

  private static void files(Flaws flaws, MessageForm form) {
    flaws.length("attachments", form.uploads().size() + form.kept().size(), 0, FILES);
    for (var file : form.uploads()) {
      flaws.unless(
          file.content().length <= FILE_BYTES,
          "attachments",
          "FILE_TOO_LARGE",
          file.name() + " has more than " + FILE_BYTES + " bytes");
      if (form.isV2() && !form.body().toString().contains("attachment://" + file.name())) {
        flaws.warn("attachments", "No component shows " + file.name());
      }
    }
  }

  /// Nobody is to be called by what a person has typed and the bot says back. Changes call nobody.
  private static void mentions(Flaws flaws, MessageForm form) {
    var allowed = Json.object(form.body(), "allowed_mentions");
    if (allowed.isEmpty()) {
      if (!form.isEdit()) {
        flaws.warn("allowed_mentions", "Must say that nobody is to be called");
      }
      return;
    }
    Stream.of("parse", "users", "roles")
        .filter(kind -> Json.texts(allowed.get(), kind).findAny().isPresent())
        .forEach(kind -> flaws.warn("allowed_mentions." + kind, "Must be empty"));
    if (Json.list(allowed.get(), "parse").isEmpty()) {
      flaws.warn("allowed_mentions.parse", "Must be there, and empty");
    }
  }

  private static boolean isEmpty(MessageForm form) {
    return form.uploads().isEmpty()
        && form.body().getString("content", "").isBlank()
        && Stream.of("embeds", "components", "sticker_ids")
            .allMatch(name -> Json.list(form.body(), name).filter(l -> !l.isEmpty()).isEmpty());
  }
}
