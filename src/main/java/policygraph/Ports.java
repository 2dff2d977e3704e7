package policygraph;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Whether a port can be had, before anything long is begun. */
final class Ports {
  private Ports() {}

  /**
   * Does nothing where the port is free.
   *
   * @throws FailureException if another program holds the port, naming another one
   */
  static void check(String host, int port, Messages messages) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
    } catch (IOException taken) {
      throw new FailureException(messages.get("port.inUse", port, host, port + 1), taken);
    }
  }
}
