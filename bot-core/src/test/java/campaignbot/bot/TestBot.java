package campaignbot.bot;

import campaignbot.allocation.PriceGuidedPlanner;
import campaignbot.campaign.ReferenceRates;
import campaignbot.catalogue.FileBenchmarks;
import campaignbot.catalogue.SampleCatalogue;
import campaignbot.conversation.Conversation;
import campaignbot.conversation.Heard;
import campaignbot.conversation.TalkKey;
import campaignbot.storage.Database;
import campaignbot.storage.SqlCatalogues;
import campaignbot.storage.SqlStore;
import campaignbot.understanding.Places;
import campaignbot.understanding.Reader;
import campaignbot.wording.Message;
import campaignbot.wording.Wording;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The real bot with its real parts and a database of its own, for tests of whole talks.
record TestBot(CampaignBot bot, PlanningDesk desk, Store store) {
  static TestBot in(Path folder) {
    var rates = ReferenceRates.bundled();
    var benchmarks = FileBenchmarks.bundled(rates);
    var sample = SampleCatalogue.bundled();
    var database = Database.open(folder.resolve("talks.db"));
    var catalogues = new SqlCatalogues(database, 1);
    var store = new SqlStore(database, InstantSource.system(), 0);
    var places = Places.bundled();
    var equipment =
        new CampaignBot.Equipment(
            Reader.with(places), places, benchmarks, catalogues, sample, store);
    return new TestBot(
        new CampaignBot(
            equipment, new Wording(Locale.ENGLISH), WorkspaceDefaults.NONE, Patience.USUAL),
        new PlanningDesk(new PriceGuidedPlanner(benchmarks, rates), catalogues, sample),
        store);
  }

  /// All that is said until nothing is left to do.
  List<Message> hear(TalkKey key, Heard heard) {
    var messages = new ArrayList<Message>();
    var answer = bot.receive(new Incoming(key, heard));
    answer.message().ifPresent(messages::add);
    while (answer.job().isPresent()) {
      answer = bot.receive(desk.carryOut(answer.job().get()));
      answer.message().ifPresent(messages::add);
    }
    return messages;
  }

  Conversation conversation(TalkKey key) {
    return store.conversation(key).orElseThrow();
  }
}
