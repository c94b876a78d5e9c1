package dev.evenhand.workflow.internal.call;

import dev.evenhand.workflow.domain.call.AddressRules;
import dev.evenhand.workflow.internal.access.ServiceAccesses;
import java.net.InetAddress;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Makes calls as the current company.
@Service
@EnableConfigurationProperties(CallSettings.class)
class CompanyCalls implements ServiceCalls {
  private final ServiceAccesses accesses;
  private final CallSettings settings;
  private final SafeCalls calls;
  private final Clock clock;

  CompanyCalls(ServiceAccesses accesses, CallSettings settings, Clock clock)
      throws NoSuchAlgorithmException {
    this.accesses = accesses;
    this.settings = settings;
    this.clock = clock;
    this.calls =
        new SafeCalls(
            InetAddress::getAllByName,
            new DefaultClientTlsStrategy(SSLContext.getDefault()),
            (int) settings.replyLimit().toBytes(),
            clock);
  }

  @Override
  public CallOutcome call(ServiceCall call) throws InterruptedException {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException(
          "Expected no transaction while a service is called, but one is running.");
    }
    var access = accesses.current();
    var rules = new AddressRules(access.allowed(), settings.closedNetworks());
    return calls.call(call, new Identity(access.secretsAt(clock.instant()), rules));
  }
}
