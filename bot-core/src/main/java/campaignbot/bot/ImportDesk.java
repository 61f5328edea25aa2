package campaignbot.bot;

import campaignbot.bot.SharedFiles.Fetched;
import campaignbot.catalogue.CatalogueImport;
import campaignbot.catalogue.Catalogues;
import campaignbot.catalogue.ImportReport;
import campaignbot.catalogue.OwnCreators;
import campaignbot.catalogue.ResultsFile;
import campaignbot.catalogue.ResultsImport;
import campaignbot.conversation.Heard;
import campaignbot.conversation.TalkKey;
import campaignbot.understanding.Places;
import campaignbot.wording.ImportWording;
import campaignbot.wording.Message;
import campaignbot.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Takes the creators of shared files into the workspace's catalogue, outside any turn and any
/// transaction but the catalogue's own. The same file taken again changes nothing.
public final class ImportDesk {
  private final Places places;
  private final Catalogues catalogues;
  private final Preferences preferences;
  private final Wording wording;
  private final Map<String, SharedFiles> filesOf;

  /// @param files one a platform
  public ImportDesk(
      Places places,
      Catalogues catalogues,
      Preferences preferences,
      Wording wording,
      List<SharedFiles> files) {
    this.places = places;
    this.catalogues = catalogues;
    this.preferences = preferences;
    this.wording = wording;
    this.filesOf =
        files.stream().collect(Collectors.toMap(SharedFiles::platform, Function.identity()));
  }

  /// Whether this node can fetch files there.
  public boolean serves(String platform) {
    return filesOf.containsKey(platform);
  }

  /// What became of a file.
  public sealed interface Taken {
    /// It was imported, or could not be.
    record Imported(Message report) implements Taken {}

    /// It holds what creators delivered, which the talk has to hear.
    record Results(Heard.ResultsShared heard) implements Taken {}
  }

  /// Fetches and imports a file in a talk whose plan was approved: it may hold what the plan's
  /// creators delivered, which everybody may tell who may answer.
  ///
  /// @throws InterruptedException when the program is told to end: nothing was decided then
  public Taken takeResultsOrCreators(TalkKey key, Heard.FileShared file, Locale language)
      throws InterruptedException {
    if (file.bytes() > CatalogueImport.MOST_BYTES) {
      return new Taken.Imported(take(key, file, language));
    }
    var fetched = files(key).fetch(key, file, CatalogueImport.MOST_BYTES);
    var results =
        fetched instanceof Fetched.Content(var name, var content)
            ? new ResultsImport().read(name, content.toArray())
            : Optional.<ResultsFile>empty();
    return results
        .<Taken>map(r -> new Taken.Results(new Heard.ResultsShared(file.author(), r)))
        .orElseGet(() ->
            new Taken.Imported(
                refusal(key, file, language)
                    .orElseGet(() -> report(key, fetched, words(key, language)))));
  }

  /// Fetches and imports a file.
  ///
  /// @param language of the report
  /// @return what became of it, for whoever shared it
  /// @throws InterruptedException when the program is told to end: nothing was decided then
  public Message take(TalkKey key, Heard.FileShared file, Locale language)
      throws InterruptedException {
    var refusal = refusal(key, file, language);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    var words = words(key, language);
    return file.bytes() > CatalogueImport.MOST_BYTES
        ? words.tooLarge(file.name(), CatalogueImport.MOST_BYTES)
        : report(key, files(key).fetch(key, file, CatalogueImport.MOST_BYTES), words);
  }

  /// To whoever may not bring creators.
  private Optional<Message> refusal(TalkKey key, Heard.FileShared file, Locale language) {
    var importers = preferences.of(key.workspace()).importers();
    return importers.includes(file.author())
        ? Optional.empty()
        : Optional.of(wording.in(language).at(key.platform()).creators().mayNotChange(importers));
  }

  private ImportWording words(TalkKey key, Locale language) {
    return wording.in(language).at(key.platform()).imports();
  }

  private Message report(TalkKey key, Fetched fetched, ImportWording words) {
    return switch (fetched) {
      case Fetched.Content(var name, var content) -> imported(key, name, content.toArray(), words);
      case Fetched.TooLarge(var name) -> words.tooLarge(name, CatalogueImport.MOST_BYTES);
      case Fetched.NoAccess(var name) -> words.noAccess(name);
      case Fetched.Unreachable(var name) -> words.unreachable(name);
    };
  }

  private SharedFiles files(TalkKey key) {
    return Optional.ofNullable(filesOf.get(key.platform()))
        .orElseThrow(() -> new IllegalArgumentException("No way to the files of " + key));
  }

  private Message imported(TalkKey key, String name, byte[] content, ImportWording words) {
    var currency = preferences.of(key.workspace()).currency();
    return switch (new CatalogueImport(places, currency).read(name, content)) {
      case ImportReport.NotATable refused -> words.of(refused);
      case ImportReport.Imported report -> {
        var taken = OwnCreators.take(catalogues, key.workspace(), report.creators());
        yield words.inShort(report, taken);
      }
    };
  }
}
