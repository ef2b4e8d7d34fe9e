package dev.errorcatalog.docs;

import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.docs.html.SiteSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real browser that reads sites from the file system or from this machine; it cannot reach the net. */
final class Browser implements AutoCloseable {
    /** It misses a protocol that these tests do not use. Held here, or its level would be forgotten. */
    private static final Logger DEVTOOLS = Logger.getLogger("org.openqa.selenium.devtools");

    static {
        DEVTOOLS.setLevel(Level.SEVERE);
    }

    /** A name of this machine that is no secure origin to a browser, such as that of a server within a company. */
    static final String PLAIN_HOST = "docs.example.org";

    private final ChromeDriver driver;

    Browser() {
        this(Map.of());
    }

    /** A browser of somebody who allows no script. */
    static Browser withoutScripts() {
        return new Browser(Map.of("profile.managed_default_content_settings.javascript", 2));
    }

    private Browser(Map<String, Object> preferences) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setCapability("goog:loggingPrefs", logs);
        options.setBinary("/usr/bin/chromium");
        options.setExperimentalOption("prefs", preferences);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--host-resolver-rules=MAP " + PLAIN_HOST + " 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile())
                        .build(),
                options);
    }

    /** Writes a site below {@code target} and gives its folder. */
    static Path site(String name, Catalog catalog) {
        return site(name, SiteReference.render(catalog, Optional.empty(), SiteSettings.none()));
    }

    /** Writes the files of a site below {@code target} and gives its folder. */
    static Path site(String name, SortedMap<String, byte[]> files) {
        Path folder = Path.of("target", "sites", name).toAbsolutePath();
        files.forEach((path, bytes) -> {
            try {
                Path file = folder.resolve(path);
                Files.createDirectories(file.getParent());
                Files.write(file, bytes);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        return folder;
    }

    void open(Path site, String address) {
        driver.get(site.toUri() + address);
    }

    void open(URI address) {
        driver.get(address.toString());
    }

    void size(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    void dark(boolean isDark) {
        media("screen", "prefers-color-scheme", isDark ? "dark" : "light");
    }

    /** Shows pages as on this medium, to somebody with this wish. */
    void media(String medium, String feature, String value) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("media", medium, "features", List.of(Map.of("name", feature, "value", value))));
    }

    /** Presses keys where the focus is. */
    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** The way back, as with the button of the browser. */
    void back() {
        driver.navigate().back();
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    /** The first link within the content that has these words. */
    WebElement link(String words) {
        return driver.findElements(By.cssSelector("main a")).stream()
                .filter(link -> link.getText().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link " + words));
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    String address() {
        return driver.getCurrentUrl();
    }

    /** What a script returns; a script that returns nothing gives an empty text. */
    Object run(String script, Object... arguments) {
        return Objects.requireNonNullElse(driver.executeScript(script, arguments), "");
    }

    /** What a script hands to the function that it gets as its last argument. */
    Object runLater(String script, Object... arguments) {
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(1));
        return Objects.requireNonNullElse(driver.executeAsyncScript(script, arguments), "");
    }

    void until(Supplier<Boolean> condition) {
        new WebDriverWait(driver, Duration.ofSeconds(20)).until(any -> condition.get());
    }

    /** What the console said since the last call. */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(Object::toString)
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
