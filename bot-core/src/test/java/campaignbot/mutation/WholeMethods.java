package campaignbot.mutation;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.discoveryRequest;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.platform.engine.CancellationToken;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherExecutionRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/// The tests of a package, each method with all its rows as one: the mutations start every test by
/// itself, and starting takes longer than a row. A method ends at its first failure.
public final class WholeMethods {
  /// What takes long and is tried by other tests, too.
  private static final String LONG = "long";

  private static final Launcher LAUNCHER = LauncherFactory.create();

  private WholeMethods() {}

  public static List<DynamicTest> of(Package tests) {
    var plan = LAUNCHER.discover(ofJupiter().selectors(selectPackage(tests.getName())).build());
    return plan.getRoots().stream()
        .flatMap(root -> plan.getDescendants(root).stream())
        .flatMap(WholeMethods::method)
        .distinct()
        .filter(m -> m.getJavaClass().getSimpleName().endsWith("Test"))
        .filter(m -> !m.getJavaClass().getSimpleName().endsWith("CoverageTest"))
        .map(m -> DynamicTest.dynamicTest(m.getClassName() + "." + m.getMethodName(), () -> run(m)))
        .toList();
  }

  private static LauncherDiscoveryRequestBuilder ofJupiter() {
    return discoveryRequest()
        .filters(EngineFilter.includeEngines("junit-jupiter"), TagFilter.excludeTags(LONG));
  }

  private static Stream<MethodSource> method(TestIdentifier test) {
    return test
        .getSource()
        .filter(MethodSource.class::isInstance)
        .map(MethodSource.class::cast)
        .stream();
  }

  private static void run(MethodSource method) throws Throwable {
    var failure =
        failure(
            ofJupiter()
                .selectors(selectMethod(method.getJavaClass(), method.getJavaMethod()))
                .build());
    if (failure.isPresent()) {
      throw failure.get();
    }
  }

  private static Optional<Throwable> failure(LauncherDiscoveryRequest request) {
    var first = new AtomicReference<Optional<Throwable>>(Optional.empty());
    var stop = CancellationToken.create();
    LAUNCHER.execute(
        LauncherExecutionRequestBuilder.request(request)
            .cancellationToken(stop)
            .listeners(
                new TestExecutionListener() {
                  @Override
                  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                    if (result.getStatus() == TestExecutionResult.Status.FAILED) {
                      first.compareAndSet(Optional.empty(), result.getThrowable());
                      stop.cancel();
                    }
                  }
                })
            .build());
    return first.get();
  }
}
