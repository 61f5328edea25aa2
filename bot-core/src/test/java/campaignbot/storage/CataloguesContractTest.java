package campaignbot.storage;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.catalogue.Catalogue;
import campaignbot.catalogue.Creator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class CataloguesContractTest {
  private static final Catalogue NONE = new Catalogue("own", false, List.of());

  private final TestStore store;
  private final SqlCatalogues catalogues;

  CataloguesContractTest(TestEngine engine) {
    this.store = TestStore.empty(engine);
    this.catalogues = store.catalogues();
  }

  static Creator creator(String handle) {
    return new Creator(
        handle,
        handle,
        Optional.empty(),
        Optional.empty(),
        OptionalLong.of(1000),
        Optional.empty(),
        OptionalLong.empty(),
        Optional.empty(),
        Set.of(),
        List.of(),
        Map.of(),
        Optional.empty());
  }

  private static Catalogue and(Catalogue catalogue, String handle) {
    var all = Stream.concat(catalogue.creators().stream(), Stream.of(creator(handle))).toList();
    return new Catalogue(catalogue.name(), false, all);
  }

  @Test
  void aWorkspaceThatImportedNothingHasNone() {
    assertThat(catalogues.of("w1")).isEmpty();
  }

  @Test
  void whatWasImportedIsReadInItsOrder() {
    catalogues.update("w1", NONE, c -> and(and(and(c, "mei"), "ana"), "zoe"));
    assertThat(catalogues.of("w1").orElseThrow().creators())
        .containsExactly(creator("mei"), creator("ana"), creator("zoe"));
  }

  @Test
  void aCatalogueInMemoryIsNotOlderThanTheOneOfTheOtherNode() {
    catalogues.update("w1", NONE, c -> and(c, "mei"));
    assertThat(catalogues.of("w1").orElseThrow().creators()).hasSize(1);
    new SqlCatalogues(store.second(), 100).update("w1", NONE, c -> and(c, "ana"));
    assertThat(catalogues.of("w1").orElseThrow().creators()).hasSize(2);
  }

  @Test
  void nobodysChangeIsLost() throws InterruptedException {
    AtOnce.call(
        6,
        i -> {
          var node = new SqlCatalogues(i % 2 == 0 ? store.database() : store.second(), 100);
          node.update("w1", NONE, c -> and(c, "creator" + i));
          return i;
        });
    assertThat(catalogues.of("w1").orElseThrow().creators())
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, 6).mapToObj(i -> creator("creator" + i)).toList());
  }

  @Test
  void aCatalogueThatWasThrownAwayAndBegunAnewIsNotTheOneInMemory() {
    catalogues.update("w1", NONE, c -> and(c, "mei"));
    assertThat(catalogues.of("w1").orElseThrow().creators()).containsExactly(creator("mei"));
    store.throwAllAway();
    new SqlCatalogues(store.second(), 100).update("w1", NONE, c -> and(c, "ana"));
    assertThat(catalogues.of("w1").orElseThrow().creators()).containsExactly(creator("ana"));
  }
}
