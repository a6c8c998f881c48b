/** A published format of tokens: whoever sees such a text knows what it is. */
export interface TokenFormat {
  /** What it is, to complete "holds a ...". */
  readonly what: string;
  /** Source of a cheap expression that every such token meets, at the beginning of a word unless it begins with a sign. */
  readonly hint: string;
  /** Linear: bounded repetitions of single classes. Group 1, if there is one, is the secret part. */
  readonly pattern: RegExp;
  /** Where its vendor describes it. */
  readonly page: string;
  /** The half of a pair that only names it: where an id is asked for, it is no secret. */
  readonly isIdentity?: true;
}

const format = (what: string, hint: string, pattern: RegExp, page: string): TokenFormat => ({
  what,
  hint,
  pattern,
  page: `https://${page}`,
});

const GITLAB = "docs.gitlab.com/security/tokens/";
const STRIPE = "docs.stripe.com/keys";

export const TOKEN_FORMATS: readonly TokenFormat[] = [
  format(
    "private key",
    "PRIVATE KEY",
    /-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:\\[nr]|\s){0,8}(?:[A-Z][A-Za-z-]{2,20}: |[A-Za-z0-9+/]{12})/,
    "www.rfc-editor.org/rfc/rfc7468",
  ),
  format(
    "PuTTY private key",
    "PuTTY-User-Key-File-",
    /PuTTY-User-Key-File-[23]:/,
    "the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html",
  ),
  format("age private key", "AGE-SECRET-KEY-1", /AGE-SECRET-KEY-1[0-9A-Z]{58}/, "age-encryption.org/v1"),
  format(
    "signed JSON web token",
    "eyJ[\\w-]{8,512}\\.eyJ",
    /(?<![\w-])eyJ[\w-]{8,512}\.eyJ[\w-]{8,8192}\.[\w-]{16,2048}/,
    "www.rfc-editor.org/rfc/rfc7519",
  ),

  {
    ...format(
      "AWS access key id",
      "(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}",
      /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}\b/,
      "docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html",
    ),
    isIdentity: true,
  },
  format(
    "Amazon Bedrock API key",
    "ABSK[A-Za-z0-9]{20}",
    /\bABSK[A-Za-z0-9+/]{100,}={0,2}/,
    "docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html",
  ),
  format(
    "Azure storage account key",
    "AccountKey=",
    /AccountKey=[A-Za-z0-9+/]{40,}={0,2}/,
    "learn.microsoft.com/azure/storage/common/storage-configure-connection-string",
  ),
  format(
    "Azure shared access key",
    "SharedAccessKey=",
    /SharedAccessKey=[A-Za-z0-9+/]{40,}={0,2}/,
    "learn.microsoft.com/azure/service-bus-messaging/service-bus-sas",
  ),
  format(
    "Azure shared access signature",
    "sig=[A-Za-z0-9%+/]{20}",
    /[?&;]sig=[A-Za-z0-9%+/]{40,}={0,2}/,
    "learn.microsoft.com/rest/api/storageservices/create-service-sas",
  ),
  format(
    "Microsoft Entra client secret",
    "\\dQ~",
    /(?<![\w.~-])[\w.~-]{3}\dQ~[\w.~-]{31,34}(?![\w.~-])/,
    "learn.microsoft.com/purview/sit-defn-azure-ad-client-secret",
  ),
  format(
    "Google API key",
    "AIza",
    /\bAIza[\w-]{35}(?![\w-])/,
    "cloud.google.com/docs/authentication/api-keys",
  ),
  format(
    "Google OAuth access token",
    "ya29\\.",
    /\bya29\.[\w-]{20,}/,
    "cloud.google.com/docs/authentication/token-types",
  ),
  format(
    "Google OAuth client secret",
    "GOCSPX-",
    /\bGOCSPX-[\w-]{28}/,
    "developers.google.com/identity/protocols/oauth2",
  ),
  format(
    "Alibaba Cloud access key id",
    "LTAI[A-Za-z0-9]{12}",
    /\bLTAI[A-Za-z0-9]{12,26}\b/,
    "www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair",
  ),
  format(
    "Tencent Cloud secret id",
    "AKID[A-Za-z0-9]{32}",
    /\bAKID[A-Za-z0-9]{32}\b/,
    "www.tencentcloud.com/document/product/598/32675",
  ),
  format(
    "DigitalOcean token",
    "do[opr]_v1_",
    /\bdo[opr]_v1_[a-f0-9]{64}\b/,
    "docs.digitalocean.com/reference/api/create-personal-access-token/",
  ),
  format(
    "Yandex Cloud API key",
    "AQVN",
    /\bAQVN[\w-]{35,38}\b/,
    "yandex.cloud/docs/iam/concepts/authorization/api-key",
  ),
  format(
    "Scaleway access key",
    "SCW[A-Z0-9]{17}",
    /\bSCW[A-Z0-9]{17}\b/,
    "www.scaleway.com/en/docs/iam/concepts/",
  ),
  format("Heroku API key", "HRKU-", /\bHRKU-[\w-]{36,}/, "devcenter.heroku.com/articles/authentication"),
  format(
    "Fly.io token",
    "FlyV1 fm|fm2_[\\w+/]{20}|fo1_[\\w+/]{20}",
    /\b(?:FlyV1 fm\d_|fm2_|fo1_)[\w+/=,-]{40,}/,
    "fly.io/docs/security/tokens/",
  ),
  format(
    "Netlify token",
    "nfp_[A-Za-z0-9]{20}",
    /\bnfp_[A-Za-z0-9]{36,}\b/,
    "docs.netlify.com/api/get-started/",
  ),
  format("Render API key", "rnd_[A-Za-z0-9]{20}", /\brnd_[A-Za-z0-9]{28,}\b/, "render.com/docs/api"),
  format(
    "Cloudflare Origin CA key",
    "v1\\.0-[a-f0-9]{24}-",
    /\bv1\.0-[a-f0-9]{24}-[a-f0-9]{146}\b/,
    "developers.cloudflare.com/fundamentals/api/get-started/ca-keys/",
  ),
  format(
    "Supabase token",
    "sbp_[a-f0-9]{20}|sb_secret_",
    /\b(?:sbp_[a-f0-9]{40}|sb_secret_[\w-]{20,})/,
    "supabase.com/docs/guides/api/api-keys",
  ),
  format(
    "PlanetScale credential",
    "pscale_(?:tkn|pw|oauth)",
    /\bpscale_(?:tkn|pw|oauth)_[\w=.-]{32,64}/,
    "planetscale.com/docs/concepts/service-tokens",
  ),
  format(
    "Databricks token",
    "dapi[a-f0-9]{32}",
    /\bdapi[a-f0-9]{32}(?:-\d)?\b/,
    "docs.databricks.com/dev-tools/auth/pat.html",
  ),
  format(
    "MongoDB Atlas service account secret",
    "mdb_sa_sk_",
    /\bmdb_sa_sk_[\w-]{40}/,
    "www.mongodb.com/docs/atlas/api/service-accounts-overview/",
  ),
  format(
    "CockroachDB Cloud key",
    "CCDB1_",
    /\bCCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}\b/,
    "www.cockroachlabs.com/docs/cockroachcloud/managing-access",
  ),
  format("Neon API key", "napi_[a-z0-9]{20}", /\bnapi_[a-z0-9]{48,}\b/, "neon.com/docs/manage/api-keys"),

  format(
    "GitHub token",
    "gh[pousr]_[A-Za-z0-9]{36}",
    /\bgh[pousr]_[A-Za-z0-9]{36,255}\b/,
    "docs.github.com/authentication/keeping-your-account-and-data-secure/about-authentication-to-github",
  ),
  format(
    "GitHub fine-grained token",
    "github_pat_",
    /\bgithub_pat_\w{40,255}/,
    "docs.github.com/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens",
  ),
  format(
    "GitLab token",
    "gl(?:pat|dt|rtr?|cbt|ptt|ft|imt|agent|oas|soat|ffct)-[\\w.-]{20}",
    /\bgl(?:pat|dt|rtr?|cbt|ptt|ft|imt|agent|oas|soat|ffct)-[\w.-]{20,300}/,
    GITLAB,
  ),
  format("GitLab runner registration token", "GR1348941", /\bGR1348941[\w-]{20,22}\b/, GITLAB),
  format(
    "Bitbucket app password",
    "ATBB",
    /\bATBB[A-Za-z0-9]{24,}\b/,
    "support.atlassian.com/bitbucket-cloud/docs/app-passwords/",
  ),
  format(
    "Atlassian API token",
    "ATATT3",
    /\bATATT3[\w=-]{100,}/,
    "support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/",
  ),
  format(
    "HCP Terraform token",
    "\\.atlasv1\\.",
    /\b[A-Za-z0-9]{14}\.atlasv1\.[\w-]{60,}/,
    "developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens",
  ),
  format(
    "Vault token",
    "hv[sbr]\\.[\\w-]{20}",
    /\bhv[sbr]\.[\w-]{20,300}/,
    "developer.hashicorp.com/vault/docs/concepts/tokens",
  ),
  format(
    "Pulumi access token",
    "pul-[a-f0-9]{40}",
    /\bpul-[a-f0-9]{40}\b/,
    "www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/",
  ),
  format(
    "1Password service account token",
    "ops_eyJ",
    /\bops_eyJ[\w-]{100,}/,
    "developer.1password.com/docs/service-accounts/",
  ),
  format(
    "Doppler token",
    "dp\\.(?:pt|st|ct|sa|scim|audit)\\.",
    /\bdp\.(?:pt|st|ct|sa|scim|audit)\.[\w.-]{40,}/,
    "docs.doppler.com/docs/service-tokens",
  ),
  format("Infracost API key", "ico-[A-Za-z0-9]{32}", /\bico-[A-Za-z0-9]{32}\b/, "www.infracost.io/docs/"),
  format("npm token", "npm_[A-Za-z0-9]{36}", /\bnpm_[A-Za-z0-9]{36}\b/, "docs.npmjs.com/about-access-tokens"),
  format("PyPI token", "pypi-", /\bpypi-AgE[\w-]{50,}/, "pypi.org/help/#apitoken"),
  format(
    "RubyGems API key",
    "rubygems_[a-f0-9]",
    /\brubygems_[a-f0-9]{48}\b/,
    "guides.rubygems.org/api-key-scopes/",
  ),
  format(
    "Docker access token",
    "dckr_[po]at_",
    /\bdckr_[po]at_[\w-]{27,}/,
    "docs.docker.com/security/access-tokens/",
  ),
  format(
    "Artifactory API key",
    "AKCp",
    /\bAKCp[A-Za-z0-9]{60,80}\b/,
    "jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens",
  ),
  format("Buildkite token", "bkua_", /\bbkua_[a-f0-9]{40}\b/, "buildkite.com/docs/apis/managing-api-tokens"),
  format(
    "CircleCI token",
    "CCIP(?:AT|RJ)_",
    /\bCCIP(?:AT|RJ)_[A-Za-z0-9]{22}_[a-f0-9]{40}\b/,
    "circleci.com/docs/managing-api-tokens/",
  ),
  format(
    "SonarQube token",
    "sq[upa]_[a-f0-9]{20}",
    /\bsq[upa]_[a-f0-9]{40}\b/,
    "docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/",
  ),
  format(
    "Postman API key",
    "PMAK-",
    /\bPMAK-[a-f0-9]{24}-[a-f0-9]{34}\b/,
    "learning.postman.com/docs/developer/postman-api/authentication/",
  ),
  format(
    "LaunchDarkly key",
    "(?:sdk|api)-[0-9a-f]{8}-[0-9a-f]{4}-4",
    /\b(?:sdk|api)-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}\b/,
    "launchdarkly.com/docs/home/account/api",
  ),
  format(
    "Tailscale key",
    "tskey-",
    /\btskey-(?:auth|api|client|scim|webhook)-[A-Za-z0-9]{6,}-[A-Za-z0-9]{16,}/,
    "tailscale.com/kb/1277/key-prefixes",
  ),

  format(
    "Slack token",
    "xox[abeoprs]-|xapp-\\d",
    /\b(?:xox[abeoprs]-[\w-]{10,250}|xapp-\d-[\w-]{20,250})/,
    "docs.slack.dev/authentication/tokens",
  ),
  format(
    "Slack webhook",
    "hooks\\.slack\\.com/",
    /hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Z0-9]{8,12}\/[A-Za-z0-9/]{18,60}/,
    "docs.slack.dev/messaging/sending-messages-using-incoming-webhooks",
  ),
  format(
    "Discord webhook",
    "discord(?:app)?\\.com/api/webhooks/",
    /discord(?:app)?\.com\/api\/webhooks\/\d{17,20}\/[\w-]{60,80}/,
    "discord.com/developers/docs/resources/webhook",
  ),
  format(
    "Microsoft Teams webhook",
    "webhook\\.office\\.com",
    /webhook\.office\.com\/webhookb2\/[0-9a-f@-]{73}\/IncomingWebhook\/[0-9a-f]{32}/,
    "learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook",
  ),
  format(
    "Telegram bot token",
    "[0-9]{8,10}:AA",
    /\b\d{8,10}:AA[\w-]{33}(?![\w-])/,
    "core.telegram.org/bots/api#authorizing-your-bot",
  ),
  format("Twilio API key", "SK[a-f0-9]{32}", /\bSK[a-f0-9]{32}\b/, "www.twilio.com/docs/iam/api-keys"),
  format(
    "SendGrid API key",
    "SG\\.[\\w-]{22}\\.",
    /\bSG\.[\w-]{22}\.[\w-]{43}/,
    "www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys",
  ),
  format(
    "Mailgun API key",
    "key-[a-f0-9]{32}",
    /(?<![\w-])key-[a-f0-9]{32}\b/,
    "documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt",
  ),
  format(
    "Mailchimp API key",
    "[a-f0-9]{32}-us\\d",
    /\b[a-f0-9]{32}-us\d{1,2}\b/,
    "mailchimp.com/help/about-api-keys/",
  ),
  format(
    "Brevo API key",
    "xkeysib-",
    /\bxkeysib-[a-f0-9]{64}-[A-Za-z0-9]{16}\b/,
    "developers.brevo.com/docs/getting-started",
  ),

  format(
    "Stripe key",
    "[sr]k_(?:live|test)_|whsec_",
    /\b(?:[sr]k_(?:live|test)_[A-Za-z0-9]{16,}|whsec_[A-Za-z0-9+/=]{32,})/,
    STRIPE,
  ),
  format(
    "Shopify token",
    "shp(?:at|ca|pa|ss)_",
    /\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}\b/,
    "shopify.dev/docs/apps/build/authentication-authorization",
  ),
  format(
    "Square token",
    "sq0(?:atp|csp)-",
    /\bsq0(?:atp-[\w-]{22}|csp-[\w-]{43})/,
    "developer.squareup.com/docs/build-basics/access-tokens",
  ),
  format(
    "Anthropic API key",
    "sk-ant-",
    /\bsk-ant-(?:api|admin|oat)\d\d-[\w-]{20,}/,
    "docs.anthropic.com/en/api/overview",
  ),
  format(
    "OpenAI API key",
    "sk-(?:proj-|svcacct-|admin-|[A-Za-z0-9]{20}T3B)",
    /\bsk-(?:(?:proj|svcacct|admin)-[\w-]{20,}|[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20})/,
    "platform.openai.com/docs/api-reference/authentication",
  ),
  format(
    "Hugging Face token",
    "hf_[A-Za-z0-9]{34}",
    /\bhf_[A-Za-z0-9]{34,}\b/,
    "huggingface.co/docs/hub/security-tokens",
  ),
  format(
    "Groq API key",
    "gsk_[A-Za-z0-9]{40}",
    /\bgsk_[A-Za-z0-9]{52}\b/,
    "console.groq.com/docs/quickstart",
  ),
  format(
    "Replicate token",
    "r8_[A-Za-z0-9]{30}",
    /\br8_[A-Za-z0-9]{37}\b/,
    "replicate.com/docs/reference/http",
  ),

  format(
    "Grafana token",
    "glsa_|glc_eyJ",
    /\b(?:glsa_[A-Za-z0-9]{32}_[a-f0-9]{8}|glc_eyJ[\w+/=-]{40,})/,
    "grafana.com/docs/grafana/latest/administration/service-accounts/",
  ),
  format(
    "New Relic key",
    "NR(?:AK|II|JS)-|[a-f0-9]{36}NRAL",
    /\b(?:NRAK-[A-Z0-9]{27}|NRII-[\w-]{32}|NRJS-[a-f0-9]{19}|[a-f0-9]{36}NRAL)\b/,
    "docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
  ),
  format(
    "Dynatrace token",
    "dt0[a-z]\\d\\d\\.",
    /\bdt0[a-z]\d\d\.[A-Z0-9]{24}\.[A-Z0-9]{64}\b/,
    "docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens",
  ),
  format(
    "Sentry token",
    "sntry[su]_",
    /\bsntry(?:s_eyJ[\w+/=]{40,}|u_[a-f0-9]{64})/,
    "docs.sentry.io/account/auth-tokens/",
  ),
  format("Linear API key", "lin_api_", /\blin_api_[A-Za-z0-9]{40}\b/, "linear.app/developers/graphql"),
  format(
    "Notion token",
    "ntn_[A-Za-z0-9]{40}|secret_[A-Za-z0-9]{43}",
    /\b(?:ntn_[A-Za-z0-9]{43,50}|secret_[A-Za-z0-9]{43})\b/,
    "developers.notion.com/docs/authorization",
  ),
  format("Figma token", "figd_", /\bfigd_[\w-]{40,}/, "www.figma.com/developers/api#access-tokens"),
  format(
    "HubSpot token",
    "pat-(?:na|eu|ap)\\d-",
    /\bpat-(?:na|eu|ap)\d-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/,
    "developers.hubspot.com/docs/guides/apps/private-apps/overview",
  ),
  format(
    "Airtable token",
    "pat[A-Za-z0-9]{14}\\.[a-f0-9]{8}",
    /\bpat[A-Za-z0-9]{14}\.[a-f0-9]{64}\b/,
    "airtable.com/developers/web/guides/personal-access-tokens",
  ),
  format(
    "Contentful token",
    "CFPAT-",
    /\bCFPAT-[\w-]{43}/,
    "www.contentful.com/developers/docs/references/authentication/",
  ),
  format(
    "dbt Cloud token",
    "dbt[cu]_[\\w-]{30}",
    /\bdbt[cu]_[\w-]{36,}/,
    "docs.getdbt.com/docs/dbt-cloud-apis/service-tokens",
  ),
  format(
    "Prefect API key",
    "pn[ub]_[A-Za-z0-9]{36}",
    /\bpn[ub]_[A-Za-z0-9]{36}\b/,
    "docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys",
  ),

  format(
    "password in a URL",
    "://[^\\s/:@\"'<>{}$%]{0,64}:[^\\s/@\"'<>{}$*]{3,128}@",
    /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@"'<>{}$%]{0,64}:([^\s/@"'<>{}$*]{3,128})@(?:[\w.[-]|$)/,
    "www.rfc-editor.org/rfc/rfc3986#section-3.2.1",
  ),
  format(
    "password in a connection string",
    ";[ \\t]{0,4}(?:[Pp]assword|PASSWORD|[Pp]wd|PWD)[ \\t]{0,4}=",
    /;[ \t]{0,4}(?:password|pwd)[ \t]{0,4}=[ \t]{0,4}([^\s;"'<>{}$*]{3,128})/i,
    "learn.microsoft.com/dotnet/framework/data/adonet/connection-string-syntax",
  ),
  format(
    "authorization header",
    "(?:Bearer|Basic) [A-Za-z0-9_.~+/-]{20}",
    /\b(?:Bearer|Basic) ([A-Za-z0-9_.~+/-]{20,2048}={0,2})(?![\w.~+/-])/,
    "www.rfc-editor.org/rfc/rfc9110#section-11.6.2",
  ),
];
