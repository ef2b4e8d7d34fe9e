package dev.errorcatalog.docs;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A server of static files below {@code /reference/}, as hosts of pages are; it remembers what it did not find. */
final class SiteServer implements AutoCloseable {
    private static final String ROOT = "/reference/";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml");

    private final Path site;
    private final String policy;
    private final HttpServer server;
    private final List<String> missed = new CopyOnWriteArrayList<>();

    /** Serves a folder with a strict Content-Security-Policy on every page. */
    SiteServer(Path site) {
        this.site = site;
        try {
            String hashes = Pattern.compile("&#39;(sha256-.+?)&#39;")
                    .matcher(Files.readString(site.resolve("index.html")))
                    .results()
                    .map((MatchResult hash) -> "'" + hash.group(1) + "'")
                    .collect(Collectors.joining(" "));
            this.policy =
                    "default-src 'none'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
                            + "require-trusted-types-for 'script'; style-src 'self' " + hashes + "; script-src 'self' "
                            + hashes;
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    /** The address of a page, by a name of this machine. */
    URI address(String host, String page) {
        return URI.create("http://" + host + ":" + server.getAddress().getPort() + ROOT + page);
    }

    /** The paths that were asked for in vain since the last call. */
    List<String> missed() {
        List<String> paths = List.copyOf(missed);
        missed.clear();
        return paths;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Path file = site.resolve(path.startsWith(ROOT) ? path.substring(ROOT.length()) : "nowhere");
        boolean isThere = Files.isRegularFile(file);
        if (!isThere) {
            missed.add(path);
        }
        Path answer = isThere ? file : site.resolve("404.html");
        String name = answer.getFileName().toString();
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain; charset=utf-8");
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Content-Security-Policy", policy);
        exchange.sendResponseHeaders(isThere ? 200 : 404, Files.size(answer));
        try (OutputStream body = exchange.getResponseBody()) {
            Files.copy(answer, body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
