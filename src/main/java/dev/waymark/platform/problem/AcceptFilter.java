package dev.waymark.platform.problem;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Removes from {@code Accept} what says nothing about the response. Generated clients send what the contract declares:
 * for a delete, or where they prefer JSON, that only describes problems and is no reason for a 406. Neither is an
 * unreadable value. What is readable is written as the framework expects it.
 */
class AcceptFilter {

    /** Old clients, among them Java's own, write {@code *} for {@code *}{@code /*}. */
    private static final Pattern ANY_TYPE = Pattern.compile("^\\*(?=\\s*(;|$))");

    /** Clients send few values, and each the same one with every request. */
    private final Cache<String, String> telling =
            Caffeine.newBuilder().maximumSize(100).executor(Runnable::run).build();

    @ServerRequestFilter(preMatching = true)
    public void leaveOpen(ContainerRequestContext request) {
        var sent = request.getHeaderString(HttpHeaders.ACCEPT);
        if (sent == null) {
            return;
        }
        request.getHeaders().putSingle(HttpHeaders.ACCEPT, telling.get(sent, AcceptFilter::tellingOf));
    }

    private static String tellingOf(String sent) {
        var telling = Arrays.stream(sent.split(","))
                .map(AcceptFilter::read)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(","));
        var isOpen = telling.isEmpty() || telling.equals(Problem.MEDIA_TYPE);
        return isOpen ? MediaType.WILDCARD : telling;
    }

    /** A type, a subtype and a weight, as the framework expects them; empty if they cannot be made out. */
    private static Optional<String> read(String sent) {
        var range = ANY_TYPE.matcher(sent.trim()).replaceFirst(MediaType.WILDCARD);
        try {
            var type = MediaType.valueOf(range);
            var weight =
                    new BigDecimal(type.getParameters().getOrDefault("q", "1").trim());
            var name = type.getType().trim() + "/" + type.getSubtype().trim();
            if (!range.contains("/") || weight.signum() < 0) {
                return Optional.empty();
            }
            return Optional.of(weight.compareTo(BigDecimal.ONE) >= 0 ? name : name + ";q=" + shortened(weight));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** RFC 9110, section 12.4.2: three digits at most. */
    private static String shortened(BigDecimal weight) {
        var rounded = weight.setScale(3, RoundingMode.UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
