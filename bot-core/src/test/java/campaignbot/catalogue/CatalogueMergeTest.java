package campaignbot.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.catalogue.ImportReport.Imported;
import campaignbot.understanding.Places;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueMergeTest {
  private static final CatalogueImport IMPORT = new CatalogueImport(Places.bundled());
  private static final String HEADINGS = "Handle,Platform,Followers,Email\n";
  private static final Catalogue OURS =
      new Catalogue("ours", false, read("@a.b,TikTok,100,a@example.org\n@c.d,TikTok,200,\n"));

  private static List<Creator> read(String rows) {
    var bytes = (HEADINGS + rows).getBytes(StandardCharsets.UTF_8);
    return ((Imported) IMPORT.read("c.csv", bytes)).creators();
  }

  @Test
  void countsWhatIsAddedUpdatedAndUnchanged() {
    var merge =
        CatalogueMerge.of(OURS, read("@A.B,TikTok,150,\n@c.d,TikTok,200,\n@e.f,TikTok,1,\n"));
    assertThat(List.of(merge.added(), merge.updated(), merge.unchanged())).containsExactly(1, 1, 1);
    assertThat(merge.catalogue().creators()).hasSize(3);
  }

  @Test
  void letsNewValuesWinAndKeepsWhatTheNewLeaveOpen() {
    var merged = CatalogueMerge.of(OURS, read("@a.b,TikTok,150,\n")).catalogue().creators();
    assertThat(merged.getFirst().followers()).hasValue(150);
    assertThat(merged.getFirst().contact()).contains("a@example.org");
  }

  @Test
  void changesNothingWhenTheSameFileComesAgain() {
    var again = CatalogueMerge.of(OURS, OURS.creators());
    assertThat(again.catalogue()).isEqualTo(OURS);
    assertThat(again.unchanged()).isEqualTo(2);
  }
}
