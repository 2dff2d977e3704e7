package policygraph.web;

import io.javalin.http.Context;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;

/** What the program measures of itself, as Prometheus reads it. */
public final class Metrics {
  private static final String START = "policygraph.start";

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  public Metrics() {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ClassLoaderMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
  }

  void begin(Context context) {
    context.attribute(START, System.nanoTime());
  }

  void count(Context context) {
    Long start = context.attribute(START);
    if (start != null) {
      Timer.builder("http.requests")
          .description("Time from a request's arrival to its answer, by route and status")
          .tag("route", context.endpoints().matchedHttpEndpoint() == null ? "none" : route(context))
          .tag("status", Integer.toString(context.statusCode()))
          .publishPercentileHistogram()
          .register(registry)
          .record(Duration.ofNanos(System.nanoTime() - start));
    }
  }

  private static String route(Context context) {
    var endpoint = context.endpoints().matchedHttpEndpoint();
    return endpoint == null ? "none" : endpoint.path;
  }

  /** The Prometheus text format. */
  public String text() {
    return registry.scrape();
  }
}
