package campaignbot.launcher;

import campaignbot.bot.Answer;
import campaignbot.bot.CampaignBot;
import campaignbot.bot.Incoming;
import campaignbot.bot.PlanningDesk;
import campaignbot.bot.Store;
import campaignbot.campaign.Person;
import campaignbot.catalogue.CatalogueImport;
import campaignbot.catalogue.ResultsFile;
import campaignbot.catalogue.ResultsImport;
import campaignbot.conversation.Conversation;
import campaignbot.conversation.Heard;
import campaignbot.conversation.TalkKey;
import campaignbot.wording.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// One person and the bot in a terminal. A talk that is not over is gone on with; every turn is
/// saved before it is answered.
final class TerminalTalk {
  private static final String PLATFORM = "terminal";
  private static final String CHANNEL = "chat";

  /// Whom a plan names as the one who approved it.
  private static final String AUTHOR = System.getProperty("user.name", "you");

  private static final Set<String> LEAVING = Set.of("quit", "exit", "/quit", "/exit", ":q");

  private final CampaignBot bot;
  private final PlanningDesk desk;
  private final Store store;
  private final Home home;
  private final Locale language;

  /// @param language of the person at the terminal
  TerminalTalk(CampaignBot bot, PlanningDesk desk, Store store, Home home, Locale language) {
    this.bot = bot;
    this.desk = desk;
    this.store = store;
    this.home = home;
    this.language = language;
  }

  void run() {
    var latest = store.latestConversation(Wiring.WORKSPACE, PLATFORM, CHANNEL);
    var unfinished = latest.filter(t -> !t.stage().isOver());
    var key = unfinished.map(Conversation::key).orElseGet(() -> newKey(latest));
    hear(
        key,
        unfinished.isPresent()
            ? new Heard.Returned(AUTHOR, today())
            : new Heard.Opened(AUTHOR, "", today(), Optional.of(language)));
    for (var line = home.readLine();
        line.isPresent() && !LEAVING.contains(line.get().strip().toLowerCase(Locale.ROOT));
        line = home.readLine()) {
      hear(key, heard(key, Person.unmarked(line.get())));
    }
    goodbye(key);
  }

  /// Nobody can drop a file into a terminal: "results FILE" reads one, once there is a plan that it
  /// can be about.
  private Heard heard(TalkKey key, String line) {
    var said = new Heard.Said(AUTHOR, line, today());
    return bot.awaitsResults(key)
        ? Attachments.named("results", line)
            .flatMap(TerminalTalk::results)
            .<Heard>map(file -> new Heard.ResultsShared(AUTHOR, file))
            .orElse(said)
        : said;
  }

  private static Optional<ResultsFile> results(Path path) {
    try {
      return Files.size(path) > CatalogueImport.MOST_BYTES
          ? Optional.empty()
          : new ResultsImport().read(String.valueOf(path.getFileName()), Files.readAllBytes(path));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }

  private static TalkKey newKey(Optional<Conversation> latest) {
    var number = latest.map(t -> Integer.parseInt(t.key().thread()) + 1).orElse(1);
    return new TalkKey(Wiring.WORKSPACE, PLATFORM, CHANNEL, String.valueOf(number));
  }

  private void hear(TalkKey key, Heard heard) {
    var answer = answer(new Incoming(key, heard));
    while (answer.job().isPresent()) {
      answer = answer(desk.carryOut(answer.job().get()));
    }
  }

  private Answer answer(Incoming incoming) {
    var answer = bot.receive(incoming);
    answer.message().ifPresent(this::show);
    return answer;
  }

  private void show(Message message) {
    home.show(message);
    message.parts().stream()
        .filter(Message.Attachment.class::isInstance)
        .map(Message.Attachment.class::cast)
        .forEach(this::keep);
  }

  /// In the current folder, beside what is there already: nothing is overwritten.
  private void keep(Message.Attachment attachment) {
    try {
      home.remark("Saved as " + Attachments.save(Path.of(""), attachment).toAbsolutePath());
    } catch (IOException e) {
      home.remark(
          "I can't save "
              + attachment.name()
              + " in this folder: "
              + e.getMessage()
              + ". Start me in a folder that I may write to.");
    }
  }

  private void goodbye(TalkKey key) {
    if (store.conversation(key).filter(t -> !t.stage().isOver()).isPresent()) {
      home.remark("Your answers are kept. “./campaign-bot chat” goes on from here.");
    }
  }
}
