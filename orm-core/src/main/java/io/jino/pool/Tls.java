package io.jino.pool;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.core.net.ClientSSLOptions;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.core.net.TrustOptions;
import io.vertx.sqlclient.SqlConnectOptions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.function.Function;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/**
 * What the drivers are told for a TLS mode: in Vert.x 5 through options of their own, in Vert.x 4 among those of the
 * connection, which only JSON can name without its classes.
 *
 * @param mode how to encrypt
 * @param certificates a PEM file with the authorities to trust; null for those of the JVM
 */
record Tls(TlsMode mode, @Nullable String certificates) {
    private static final String HTTPS = "HTTPS";
    private static final String STORE_OF_THE_JVM = System.getProperty("java.home") + "/lib/security/cacerts";

    <O extends SqlConnectOptions> O applied(O connecting, Function<JsonObject, O> reader) {
        if (mode == TlsMode.OFF) {
            return connecting;
        }
        try {
            return withOptions(connecting);
        } catch (NoClassDefFoundError | NoSuchMethodError vertx4) {
            return reader.apply(connecting.toJson().mergeIn(json()));
        }
    }

    private <O extends SqlConnectOptions> O withOptions(O connecting) {
        var options = new ClientSSLOptions()
                .setTrustAll(trustsAll())
                .setHostnameVerificationAlgorithm(mode == TlsMode.VERIFY_FULL ? HTTPS : "");
        if (!trustsAll()) {
            options.setTrustOptions(
                    certificates == null
                            ? TrustOptions.wrap(ofTheJvm())
                            : new PemTrustOptions().addCertPath(certificates));
        }
        connecting.setSslOptions(options);
        return connecting;
    }

    private JsonObject json() {
        var json = new JsonObject()
                .put("ssl", true)
                .put("trustAll", trustsAll())
                .put("hostnameVerificationAlgorithm", mode == TlsMode.VERIFY_FULL ? HTTPS : "");
        if (trustsAll()) {
            return json;
        }
        return certificates == null
                ? json.put("trustStoreOptions", new JsonObject().put("path", STORE_OF_THE_JVM))
                : json.put("pemTrustOptions", new JsonObject().put("certPaths", new JsonArray().add(certificates)));
    }

    // The drivers want to be told, even if it is what everyone uses.
    private static TrustManager ofTheJvm() {
        try {
            var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init((KeyStore) null);
            return managers.getTrustManagers()[0];
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("this JVM has no authorities to trust", broken);
        }
    }

    private boolean trustsAll() {
        return mode == TlsMode.REQUIRED;
    }
}
