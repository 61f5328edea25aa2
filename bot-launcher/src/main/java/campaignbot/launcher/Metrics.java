package campaignbot.launcher;

import campaignbot.bot.StoreUnavailable;
import campaignbot.delivery.Backlog;
import campaignbot.delivery.Backlog.Pile;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/// What the bot counts, in Prometheus' text form. Nothing is counted by workspace.
final class Metrics implements AutoCloseable {
  private static final double MILLIS = 1_000;

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collections = new JvmGcMetrics();
  private final Supplier<Backlog> asksTheStore;
  private final InstantSource clock;

  /// As at the last look; empty while the store does not answer.
  private volatile Optional<Backlog> backlog = Optional.empty();

  Metrics(Supplier<Backlog> asksTheStore, InstantSource clock) {
    this.asksTheStore = asksTheStore;
    this.clock = clock;
    ofTheStore("inbox.waiting", "events that wait for their answer", b -> b.events().count());
    ofTheStore("inbox.oldest.seconds", "age of the oldest of them", b -> age(b.events()));
    ofTheStore("outbox.unsent", "messages on their way out", b -> b.letters().count());
    ofTheStore("outbox.oldest.seconds", "age of the oldest of them", b -> age(b.letters()));
    ofTheStore("outbox.dead", "messages that will not be sent", Backlog::dead);
    ofTheStore("jobs", "plans that are being made or wait for it", Backlog::jobs);
    gauge("store.answers", "1 when the store answered the last look", this, m -> m.answers());
    ofTheProcess();
  }

  /// Counts what a cache says about itself.
  <T> void watch(String cache, T watched, ToDoubleFunction<T> hitRate, ToDoubleFunction<T> size) {
    gauge(
        "cache." + cache + ".hit.rate",
        "0 to 1; not a number before the first look",
        watched,
        hitRate);
    gauge("cache." + cache + ".size", "how many are in memory", watched, size);
  }

  private void ofTheStore(String name, String what, ToDoubleFunction<Backlog> figure) {
    gauge(name, what, this, m -> m.backlog.map(b -> figure.applyAsDouble(b)).orElse(Double.NaN));
  }

  private <T> void gauge(String name, String what, T watched, ToDoubleFunction<T> figure) {
    Gauge.builder("campaignbot." + name, watched, figure).description(what).register(registry);
  }

  private void ofTheProcess() {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ClassLoaderMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new FileDescriptorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    collections.bindTo(registry);
  }

  private double answers() {
    return backlog.isPresent() ? 1 : 0;
  }

  private double age(Pile pile) {
    return pile.oldest()
        .map(o -> Duration.between(o, clock.instant()).toMillis() / MILLIS)
        .orElse(0.0);
  }

  /// All of them, as of now.
  String text() {
    try {
      backlog = Optional.of(asksTheStore.get());
    } catch (StoreUnavailable _) {
      backlog = Optional.empty();
    }
    return registry.scrape();
  }

  @Override
  public void close() {
    collections.close();
    registry.close();
  }
}
