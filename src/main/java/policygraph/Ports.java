package policygraph;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import policygraph.console.FailureException;
import policygraph.console.Messages;

/** Whether a port can be had, before anything long is begun, and where it is then reached. */
public final class Ports {
  private Ports() {}

  /** Where other machines reach the port; this one where it is served on this machine alone. */
  public static String address(String host, int port) throws IOException {
    return url(isEverywhere(host) ? ownAddress() : host, port);
  }

  /** Where this machine reaches the port. */
  public static String onThisMachine(String host, int port) throws IOException {
    return url(isEverywhere(host) ? "127.0.0.1" : host, port);
  }

  private static boolean isEverywhere(String host) throws IOException {
    return InetAddress.getByName(host).isAnyLocalAddress();
  }

  /** An address of this machine in its network; the loopback where it has none. */
  private static String ownAddress() throws IOException {
    return NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(a -> a instanceof Inet4Address && !a.isLoopbackAddress() && !a.isLinkLocalAddress())
        .map(InetAddress::getHostAddress)
        .findFirst()
        .orElse("127.0.0.1");
  }

  private static String url(String host, int port) {
    return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
  }

  /**
   * Does nothing where the port is free.
   *
   * @throws FailureException if another program holds the port, naming another one
   */
  public static void check(String host, int port, Messages messages) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
    } catch (IOException taken) {
      throw new FailureException(messages.get("port.inUse", port, host, port + 1), taken);
    }
  }
}
