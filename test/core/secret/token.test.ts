import assert from "node:assert/strict";
import { TOKEN_FORMATS } from "../../../core/secret/token-formats.ts";
import { mayContainToken, tokenIn } from "../../../core/secret/token.ts";

const draw = (alphabet: string, length: number): string =>
  Array.from({ length }, (_, i) => alphabet[(i * 7 + 3) % alphabet.length]).join("");
const hex = (length: number): string => draw("0123456789abcdef", length);
const letters = (length: number): string => draw("aB1cD2eF3gH4iJ5kL6mN7oP8qR9sT0", length);
const upper = (length: number): string => draw("A7BCD4EFGH2JKLM3NPQR5STUVWXYZ6", length);
const digits = (length: number): string => draw("1234567890", length);
const dash = (...lengths: number[]): string => lengths.map(hex).join("-");

/** Made here from pieces, so that no file holds anything that a scanner takes for a token. */
const examples: Readonly<Record<string, string>> = {
  "private key": `${["-----BEGIN RSA", "PRIVATE KEY-----"].join(" ")}\\nMIIEowIBAAKCAQEA`,
  "PuTTY private key": ["PuTTY-User", "Key-File-3: ssh-ed25519"].join("-"),
  "age private key": `AGE-SECRET-KEY-1${upper(58)}`,
  "signed JSON web token": `eyJ${letters(20)}.eyJ${letters(40)}.${letters(43)}`,
  "AWS access key id": `AKIA${upper(16)}`,
  "Amazon Bedrock API key": `ABSK${letters(110)}=`,
  "Azure storage account key": `DefaultEndpointsProtocol=https;AccountKey=${letters(86)}==`,
  "Azure shared access key": `Endpoint=sb://a/;SharedAccessKey=${letters(43)}=`,
  "Azure shared access signature": `https://a.blob.core.windows.net/c?sv=2024&sig=${letters(43)}%3D`,
  "Microsoft Entra client secret": `abc8Q~${letters(34)}`,
  "Google API key": `AIza${letters(35)}`,
  "Google OAuth access token": `ya29.${letters(60)}`,
  "Google OAuth client secret": `GOCSPX-${letters(28)}`,
  "Alibaba Cloud access key id": `LTAI${letters(20)}`,
  "Tencent Cloud secret id": `AKID${letters(32)}`,
  "DigitalOcean token": `dop_v1_${hex(64)}`,
  "Yandex Cloud API key": `AQVN${letters(36)}`,
  "Scaleway access key": `SCW${upper(17)}`,
  "Heroku API key": `HRKU-${dash(8, 4, 4, 4, 12)}`,
  "Fly.io token": `FlyV1 fm2_${letters(60)}`,
  "Netlify token": `nfp_${letters(36)}`,
  "Render API key": `rnd_${letters(28)}`,
  "Cloudflare Origin CA key": `v1.0-${hex(24)}-${hex(146)}`,
  "Supabase token": `sbp_${hex(40)}`,
  "PlanetScale credential": `pscale_tkn_${letters(43)}`,
  "Databricks token": `dapi${hex(32)}`,
  "MongoDB Atlas service account secret": `mdb_sa_sk_${letters(40)}`,
  "CockroachDB Cloud key": `CCDB1_${letters(22)}_${letters(40)}`,
  "Neon API key": `napi_${draw("abcdefgh0123456789", 64)}`,
  "GitHub token": `ghp_${letters(36)}`,
  "GitHub fine-grained token": `github_pat_${letters(22)}_${letters(59)}`,
  "GitLab token": `glpat-${letters(20)}`,
  "GitLab runner registration token": `GR1348941${letters(20)}`,
  "Bitbucket app password": `ATBB${letters(32)}`,
  "Atlassian API token": `ATATT3${letters(180)}`,
  "HCP Terraform token": `${letters(14)}.atlasv1.${letters(67)}`,
  "Vault token": `hvs.${letters(24)}`,
  "Pulumi access token": `pul-${hex(40)}`,
  "1Password service account token": `ops_eyJ${letters(250)}`,
  "Doppler token": `dp.pt.${letters(43)}`,
  "Infracost API key": `ico-${letters(32)}`,
  "npm token": `npm_${letters(36)}`,
  "PyPI token": `pypi-AgE${letters(80)}`,
  "RubyGems API key": `rubygems_${hex(48)}`,
  "Docker access token": `dckr_pat_${letters(27)}`,
  "Artifactory API key": `AKCp${letters(69)}`,
  "Buildkite token": `bkua_${hex(40)}`,
  "CircleCI token": `CCIPAT_${letters(22)}_${hex(40)}`,
  "SonarQube token": `squ_${hex(40)}`,
  "Postman API key": `PMAK-${dash(24, 34)}`,
  "LaunchDarkly key": `sdk-${hex(8)}-${hex(4)}-4${hex(3)}-${hex(4)}-${hex(12)}`,
  "Tailscale key": `tskey-auth-${letters(12)}-${letters(30)}`,
  "Slack token": `xoxb-${digits(12)}-${letters(24)}`,
  "Slack webhook": `https://hooks.slack.com/services/T${upper(9)}/B${upper(9)}/${letters(24)}`,
  "Discord webhook": `https://discord.com/api/webhooks/${digits(18)}/${letters(68)}`,
  "Microsoft Teams webhook": `https://a.webhook.office.com/webhookb2/${dash(8, 4, 4, 4, 12)}@${dash(8, 4, 4, 4, 12)}/IncomingWebhook/${hex(32)}/a`,
  "Telegram bot token": `${digits(10)}:AA${letters(33)}`,
  "Twilio API key": `SK${hex(32)}`,
  "SendGrid API key": `SG.${letters(22)}.${letters(43)}`,
  "Mailgun API key": `key-${hex(32)}`,
  "Mailchimp API key": `${hex(32)}-us12`,
  "Brevo API key": `xkeysib-${hex(64)}-${letters(16)}`,
  "Stripe key": `sk_live_${letters(24)}`,
  "Shopify token": `shpat_${hex(32)}`,
  "Square token": `sq0atp-${letters(22)}`,
  "Anthropic API key": `sk-ant-api03-${letters(90)}`,
  "OpenAI API key": `sk-proj-${letters(60)}`,
  "Hugging Face token": `hf_${letters(34)}`,
  "Groq API key": `gsk_${letters(52)}`,
  "Replicate token": `r8_${letters(37)}`,
  "Grafana token": `glsa_${letters(32)}_${hex(8)}`,
  "New Relic key": `NRAK-${upper(27)}`,
  "Dynatrace token": `dt0c01.${upper(24)}.${upper(64)}`,
  "Sentry token": `sntryu_${hex(64)}`,
  "Linear API key": `lin_api_${letters(40)}`,
  "Notion token": `ntn_${letters(46)}`,
  "Figma token": `figd_${letters(40)}`,
  "HubSpot token": `pat-na1-${dash(8, 4, 4, 4, 12)}`,
  "Airtable token": `pat${letters(14)}.${hex(64)}`,
  "Contentful token": `CFPAT-${letters(43)}`,
  "dbt Cloud token": `dbtc_${letters(40)}`,
  "Prefect API key": `pnu_${letters(36)}`,
  "password in a URL": "postgres://app:correct-horse-7@db.internal/app",
  "password in a connection string": "Server=db;User Id=app;Password=correct-horse-7;",
  "authorization header": `Authorization: Bearer ${letters(32)}`,
};

describe("tokens by their published form", () => {
  it("has an example of each", () => {
    assert.deepEqual(
      TOKEN_FORMATS.map(({ what }) => what),
      Object.keys(examples),
    );
  });

  for (const [what, text] of Object.entries(examples)) {
    it(`finds a ${what}, alone and in a text`, () => {
      assert.equal(tokenIn(text)?.format.what, what);
      const inside = `resource "a" "b" {\n  x = "${text}"\n}\n`;
      assert.equal(tokenIn(inside)?.format.what, what);
      assert.equal(mayContainToken(inside), true);
    });
  }

  it("gives of a text only the secret part", () => {
    assert.equal(tokenIn("postgres://app:correct-horse-7@db/app")?.text, "correct-horse-7");
  });

  const none = [
    `AKIA${"X".repeat(16)}`,
    "https://user@example.com/",
    "postgres://app:$" + "{var.password}@db/app",
    "postgres://app:<password>@db/app",
    "https://a.internal:8080/@scope/package",
    "arn:aws:iam::123456789012:role/deploy",
    "git@github.com:acme/app.git",
    "Bearer token",
    hex(40),
    letters(64),
    "sha256:" + hex(64),
    "eyJhbGciOiJub25lIn0",
  ];
  for (const text of none)
    it(`finds none in ${text.slice(0, 40)}`, () => assert.equal(tokenIn(text), undefined));

  it("passes over a file without any", () => {
    assert.equal(
      mayContainToken(
        'resource "aws_db_instance" "a" {\n  password   = var.password\n  kms_key_id = aws_kms_key.a.arn\n}\n',
      ),
      false,
    );
    assert.equal(mayContainToken('password = "x"'), true);
    assert.equal(mayContainToken('"DB_PASSWORD": "x"'), true);
  });
});
