# Build: everything that Maven and Vite need, and nothing of it in the image that runs.
FROM maven:3-eclipse-temurin-25 AS build
COPY --from=node:24-slim /usr/local/bin/node /usr/local/bin/node
COPY --from=node:24-slim /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
WORKDIR /build
COPY pom.xml package*.json ./
COPY .mvn .mvn
COPY frontend frontend
COPY src src
RUN mvn -B -q -DskipTests -Dspotless.check.skip=true package \
 && java -Djarmode=tools -jar target/joinder.jar extract --destination /app \
 && rm -f /app/lib/embedded-postgres*

# The application as it will run; the cache below is only valid for exactly these files.
FROM eclipse-temurin:25-jre AS app
RUN useradd --system --uid 10001 --home-dir /app joinder
COPY --from=build /app /app
WORKDIR /app

# One start against a throw-away PostgreSQL, for the start-up cache.
FROM app AS train
RUN apt-get update -qq && apt-get install -y -qq postgresql curl
COPY deploy/make-aot-cache /make-aot-cache
RUN service postgresql start \
 && su postgres -c "psql -qc \"create user joinder superuser password 'train'\" -c 'create database joinder owner joinder'" \
 && SPRING_DATASOURCE_URL=jdbc:postgresql://127.0.0.1/joinder SPRING_DATASOURCE_USERNAME=joinder \
    SPRING_DATASOURCE_PASSWORD=train /make-aot-cache /app

FROM app
COPY --from=train /app/joinder.aot /app/joinder.aot
USER joinder
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q UP <&3"]
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-XX:AOTCache=/app/joinder.aot", \
  "-XX:+UseCompactObjectHeaders", "-XX:MaxRAMPercentage=70", "-jar", "/app/joinder.jar"]
