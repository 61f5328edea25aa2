package campaignbot.chaos;

import campaignbot.allocation.PriceGuidedPlanner;
import campaignbot.bot.CampaignBot;
import campaignbot.bot.NothingSettled;
import campaignbot.bot.Patience;
import campaignbot.bot.PlanningDesk;
import campaignbot.bot.Store;
import campaignbot.campaign.ReferenceRates;
import campaignbot.catalogue.Catalogues;
import campaignbot.catalogue.FileBenchmarks;
import campaignbot.catalogue.SampleCatalogue;
import campaignbot.understanding.Places;
import campaignbot.understanding.Reader;
import campaignbot.wording.Wording;
import java.util.Locale;

/// The bot with its real parts, on whatever store it is given.
record RealBot(CampaignBot bot, PlanningDesk desk) {
  static RealBot on(Store store, Catalogues catalogues) {
    var rates = ReferenceRates.bundled();
    var benchmarks = FileBenchmarks.bundled(rates);
    var sample = SampleCatalogue.bundled();
    var places = Places.bundled();
    var equipment =
        new CampaignBot.Equipment(
            Reader.with(places), places, benchmarks, catalogues, sample, store);
    return new RealBot(
        new CampaignBot(
            equipment, new Wording(Locale.ENGLISH), NothingSettled.ANYWHERE, Patience.USUAL),
        new PlanningDesk(
            new PriceGuidedPlanner(benchmarks, rates, places::withCode), catalogues, sample));
  }
}
