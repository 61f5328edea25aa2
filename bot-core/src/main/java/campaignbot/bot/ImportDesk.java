package campaignbot.bot;

import campaignbot.bot.SharedFiles.Fetched;
import campaignbot.catalogue.CatalogueImport;
import campaignbot.catalogue.Catalogues;
import campaignbot.catalogue.ImportReport;
import campaignbot.catalogue.OwnCreators;
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

  /// Fetches and imports a file.
  ///
  /// @param language of the report
  /// @return what became of it, for whoever shared it
  /// @throws InterruptedException when the program is told to end: nothing was decided then
  public Message take(TalkKey key, Heard.FileShared file, Locale language)
      throws InterruptedException {
    var importers = preferences.of(key.workspace()).importers();
    var inLanguage = wording.in(language).at(key.platform());
    if (!importers.includes(file.author())) {
      return inLanguage.creators().mayNotChange(importers);
    }
    var words = inLanguage.imports();
    if (file.bytes() > CatalogueImport.MOST_BYTES) {
      return words.tooLarge(file.name(), CatalogueImport.MOST_BYTES);
    }
    return switch (files(key).fetch(key, file, CatalogueImport.MOST_BYTES)) {
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
